package io.answerable.organisation.units;

import io.answerable.access.CurrentActor;
import io.answerable.access.spi.Standing;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever heads a unit may do there what a department head may, also before the role is assigned. */
@Component
@Transactional(readOnly = true)
class HeadsOfUnits implements Standing {

    private static final String DEPARTMENT_HEAD = "role.department-head";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    HeadsOfUnits(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public Collection<Held> heldBy(PersonId person, LocalDate day) {
        return jdbc.sql("""
                select unit_id from organisation.unit_fact
                where organisation_id = :organisation and head_id = :person
                    and valid_from <= :day and valid_until > :day
                """)
                .param("organisation", actor.organisation().value())
                .param("person", person.value())
                .param("day", day)
                .query(UUID.class)
                .list()
                .stream()
                .map(it -> new Held(DEPARTMENT_HEAD, it, null))
                .toList();
    }
}
