package io.answerable.policy.reviews;

import io.answerable.access.CurrentActor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers which days of policies have been announced, so that each is told once, however late it is noticed. What was
 * late before a dossier brought it is not announced: an import starts no process.
 */
@Repository
class Notices {

    private static final String CLAIM = """
            insert into policy.notice (organisation_id, subject_id, kind, day, told_on)
            select :organisation, it.id, :kind, it.day, :told
            from unnest(cast(:ids as uuid[]), cast(:days as date[])) as it (id, day)
            left join policy.policy p on p.organisation_id = :organisation and p.policy_id = it.id
            left join policy.exception e on e.organisation_id = :organisation and e.exception_id = it.id
            where it.day >= coalesce(p.brought_on, e.brought_on)
            on conflict do nothing
            returning subject_id, day""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    Notices(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    enum Kind {
        REVIEW_DUE, ACKNOWLEDGEMENT_OVERDUE, EXCEPTION_EXPIRED
    }

    /** A day that means something for a thing. */
    record Marked(UUID subject, LocalDate day) {}

    /** Those of them that nobody has told of before. */
    <T> List<T> claimed(Kind kind, Collection<T> found, Function<T, Marked> marked, LocalDate told) {
        if (found.isEmpty()) {
            return List.of();
        }
        var marks = found.stream().map(marked).toList();
        var claimed = new HashSet<>(jdbc.sql(CLAIM)
                .param("organisation", actor.organisation().value())
                .param("kind", kind.name())
                .param("told", told)
                .param("ids", marks.stream().map(Marked::subject).toArray(UUID[]::new))
                .param("days", marks.stream().map(it -> it.day().toString()).toArray(String[]::new))
                .query((row, number) -> new Marked(row.getObject("subject_id", UUID.class),
                        row.getObject("day", LocalDate.class)))
                .list());
        return found.stream().filter(it -> claimed.contains(marked.apply(it))).toList();
    }
}
