package io.answerable.inventory.register;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.spi.UnitInUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A unit that owns or uses systems cannot be closed: nobody would answer for them there. */
@Component
class SystemsOfUnit implements UnitInUse {

    private static final String NEEDED_BY = """
            select s.key from inventory.ai_system s
            where s.organisation_id = :organisation and (
                exists (select 1 from inventory.ai_system_entry e
                    where e.organisation_id = s.organisation_id and e.system = s.id and e.owning_unit = :unit
                        and e.valid_until > :day and e.valid_from < e.valid_until)
                or exists (select 1 from inventory.ai_system_use u
                    where u.organisation_id = s.organisation_id and u.system = s.id and u.unit = :unit
                        and u.valid_until > :day and u.valid_from < u.valid_until))
            order by s.key limit 10""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    SystemsOfUnit(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public Optional<Refusal> objectionTo(UnitId unit, LocalDate from) {
        var systems = jdbc.sql(NEEDED_BY)
                .param("organisation", actor.organisation().value())
                .param("unit", unit.value())
                .param("day", from)
                .query(String.class)
                .list();
        return systems.isEmpty()
                ? Optional.empty()
                : Optional
                        .of(new Refusal.RuleViolated("It owns or uses AI systems: " + String.join(", ", systems) + ".",
                                List.of("unit"), "R-INV-01", "Transfer them, and end their use there, first."));
    }
}
