package io.answerable.ledger;

import io.answerable.access.CurrentActor;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which kinds of things have changed lately: every change stands in the ledger. */
@Component
public class RecentChanges {

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    RecentChanges(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /**
     * What has changed.
     *
     * @param lastEntry number of the last entry that was looked at
     * @param types names of the GraphQL types of what has changed
     */
    public record Changes(long lastEntry, Set<String> types) {}

    private record Kind(String type, long last) {}

    /** What has changed in the organisation of the caller after that entry. */
    @Transactional(readOnly = true)
    public Changes since(long entry) {
        var kinds = jdbc.sql("""
                select subject_type, max(sequence) as last from ledger.entry
                where organisation_id = :organisation and sequence > :entry group by subject_type""")
                .param("organisation", actor.organisation().value())
                .param("entry", entry)
                .query((row, number) -> new Kind(row.getString("subject_type"), row.getLong("last")))
                .list();
        return new Changes(kinds.stream().mapToLong(Kind::last).max().orElse(entry),
                kinds.stream().map(Kind::type).collect(Collectors.toSet()));
    }
}
