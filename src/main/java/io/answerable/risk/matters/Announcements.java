package io.answerable.risk.matters;

import io.answerable.access.CurrentActor;
import java.util.Collection;
import java.util.Set;
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
     * Something that is told.
     *
     * @param subject what it is about
     * @param occasion tells one occasion for the same subject from another, for example {@code EXPIRED 2026-08-31}
     */
    public record Matter(UUID subject, String occasion) {}

    /** Those that are told for the first time: one statement, however many there are; others wait as below. */
    public Set<Matter> firstOf(Collection<Matter> matters) {
        return matters.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                        insert into risk.announcement (organisation_id, subject_id, occasion)
                        select :organisation, m.subject, m.occasion
                        from unnest(cast(:subjects as uuid[]), cast(:occasions as text[])) as m (subject, occasion)
                        order by m.subject, m.occasion
                        on conflict do nothing returning subject_id, occasion""")
                        .param("organisation", actor.organisation().value())
                        .param("subjects", matters.stream().map(Matter::subject).toArray(UUID[]::new))
                        .param("occasions", matters.stream().map(Matter::occasion).toArray(String[]::new))
                        .query((row, number) -> new Matter(row.getObject("subject_id", UUID.class),
                                row.getString("occasion")))
                        .list());
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
