package io.answerable.risk.matters;

import io.answerable.access.CurrentActor;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers what the application has told or asked for of its own accord, so that it does so once. */
@Repository
public class Announcements {

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    Announcements(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /**
     * Whether this is the first time; another transaction that asks at the same time waits for this one.
     *
     * @param subject what it is about
     * @param occasion tells one occasion for the same subject from another, for example {@code EXPIRED 2026-08-31}
     */
    public boolean isFirst(UUID subject, String occasion) {
        return jdbc.sql("""
                insert into risk.announcement (organisation_id, subject_id, occasion)
                values (:organisation, :subject, :occasion) on conflict do nothing""")
                .param("organisation", actor.organisation().value())
                .param("subject", subject)
                .param("occasion", occasion)
                .update() == 1;
    }
}
