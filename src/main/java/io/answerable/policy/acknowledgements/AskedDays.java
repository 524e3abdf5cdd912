package io.answerable.policy.acknowledgements;

import io.answerable.access.CurrentActor;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Through which day those who came have been asked, so that a day that the clock has missed is made up for by the next. */
@Repository
class AskedDays {

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    AskedDays(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Takes the days through this one. @return the last day that was taken before; never earlier than needed */
    LocalDate take(LocalDate day) {
        jdbc.sql(
                "insert into policy.asked_through (organisation_id, day) values (:organisation, :before) on conflict do nothing")
                .param("organisation", actor.organisation().value())
                .param("before", day.minusDays(1))
                .update();
        var last = jdbc.sql("select day from policy.asked_through where organisation_id = :organisation for update")
                .param("organisation", actor.organisation().value())
                .query(LocalDate.class)
                .single();
        if (last.isBefore(day)) {
            jdbc.sql("update policy.asked_through set day = :day where organisation_id = :organisation")
                    .param("organisation", actor.organisation().value())
                    .param("day", day)
                    .update();
        }
        return last;
    }
}
