package io.answerable.organisation.people;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.PersonId;
import io.answerable.ledger.spi.Retention;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the ledger since when somebody is gone. */
@Component
@Transactional(readOnly = true)
class RetentionDays implements Retention {

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    RetentionDays(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public Optional<LocalDate> leftOn(PersonId person) {
        return jdbc.sql("""
                select max(valid_until) from organisation.employment
                where organisation_id = :organisation and person_id = :person and valid_from < valid_until
                having max(valid_until) <= :today
                """)
                .param("organisation", actor.organisation().value())
                .param("person", person.value())
                .param("today", actor.today())
                .query(LocalDate.class)
                .optional()
                .map(it -> it.minusDays(1));
    }
}
