package io.answerable.roles.vacancies;

import io.answerable.access.CurrentActor;
import io.answerable.roles.FilledVacancies;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TimesToFill implements FilledVacancies {

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    TimesToFill(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public List<Integer> daysToFill(LocalDate asOf) {
        return jdbc.sql("""
                select closed_on - opened_on from roles.vacancy
                where organisation_id = :organisation and state = 'FILLED' and closed_on <= :asOf
                order by 1""")
                .param("organisation", actor.organisation().value())
                .param("asOf", asOf)
                .query((row, number) -> row.getInt(1))
                .list();
    }
}
