package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.spi.UnitInUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A unit for which roles are held or offered cannot be closed: their holders would answer for nothing. */
@Component
class RolesOfUnit implements UnitInUse {

    private static final String HELD_FOR = """
            select key from roles.role_assignment
            where organisation_id = :organisation and scope_kind = 'UNIT' and scope_target = :unit
                and state in ('PROPOSED', 'ACTIVE') and valid_until > :day and valid_from < valid_until
            order by key limit 10""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    RolesOfUnit(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public Optional<Refusal> objectionTo(UnitId unit, LocalDate from) {
        var held = jdbc.sql(HELD_FOR)
                .param("organisation", actor.organisation().value())
                .param("unit", unit.value())
                .param("day", from)
                .query(String.class)
                .list();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal.RuleViolated("Roles are held for it: " + String.join(", ", held) + ".",
                        List.of("unit"), "R-ORG-01", "End or decline these assignments first."));
    }
}
