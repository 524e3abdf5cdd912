package io.answerable.roles.raci.matrices;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.ReadingKeys;
import io.answerable.roles.ResponsibilityFacts.Matrix;
import io.answerable.roles.ResponsibilityFacts.ReviewTrigger;
import io.answerable.roles.ResponsibilityFacts.Row;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.scopes.ScopeColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells matrices and what asks for their review in the words of a dossier. */
@Component
public class TellingMatrices {

    /** The edition that was in force on the day, else the open draft, else the last. */
    private static final String MATRICES = """
            select distinct on (m.id) m.key, m.scope_kind, m.scope_target, v.id as edition, v.title, v.template, v.origin,
                   case when v.active_from <= :asOf and v.active_until > :asOf then 'ACTIVE' else v.status end as status,
                   d.last_review, d.next_review
            from roles.raci_matrix m
            join roles.raci_edition v on v.organisation_id = m.organisation_id and v.matrix = m.id
            left join roles.raci_review_dates d on d.organisation_id = m.organisation_id and d.matrix = m.id
                and d.valid_from <= :asOf and d.valid_until > :asOf
            where m.organisation_id = :organisation and m.brought_on <= :asOf and v.status <> 'DISCARDED'
            order by m.id, coalesce(v.active_from <= :asOf and v.active_until > :asOf, false) desc,
                v.status in ('DRAFT', 'IN_REVIEW') desc, v.number desc""";

    private static final String TRIGGERS = """
            select t.key, m.key as matrix, t.trigger, t.source, t.raised_on, t.reviewed_on
            from roles.raci_review_trigger t
            join roles.raci_matrix m on m.organisation_id = t.organisation_id and m.id = t.matrix
            where t.organisation_id = :organisation and t.raised_on <= :asOf
            order by t.key""";

    private final JdbcClient jdbc;
    private final StoredRows rows;
    private final ReadingKeys keys;
    private final CurrentActor actor;

    TellingMatrices(JdbcClient jdbc, StoredRows rows, ReadingKeys keys, CurrentActor actor) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.keys = keys;
        this.actor = actor;
    }

    private record Known(String key, Scope scope, UUID edition, String title, @Nullable String template,
            String origin, String status, @Nullable LocalDate lastReview, @Nullable LocalDate nextReview) {

        static Known of(ResultSet row, int number) throws SQLException {
            return new Known(row.getString("key"), ScopeColumns.scope(row), row.getObject("edition", UUID.class),
                    row.getString("title"), row.getString("template"), row.getString("origin"),
                    row.getString("status"), MatrixColumns.day(row, "last_review"),
                    MatrixColumns.day(row, "next_review"));
        }
    }

    /** The matrices, each in the edition of that day. */
    public List<Matrix> matrices(LocalDate asOf) {
        var known = select(MATRICES, asOf).query(Known::of).list();
        var written = rows.of(known.stream().map(Known::edition).toList());
        var named = keys.of(known.stream().map(it -> it.scope().referent()));
        return known.stream()
                .map(it -> new Matrix(it.key(), it.title(),
                        Objects.requireNonNullElse(named.of(it.scope().referent()), "org"), it.template(),
                        it.origin(), it.status(), it.lastReview(), it.nextReview(),
                        written.getOrDefault(it.edition(), List.of()).stream().map(TellingMatrices::row).toList()))
                .sorted(Comparator.comparing(Matrix::key))
                .toList();
    }

    private static Row row(RaciRow row) {
        var cells = row.cells()
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> it.getValue().spelling(), (one, other) -> one,
                        LinkedHashMap::new));
        return new Row(row.activity(), row.title(), cells);
    }

    /** What asks for reviews, and whether they took place. */
    public List<ReviewTrigger> triggers(LocalDate asOf) {
        return select(TRIGGERS, asOf)
                .query((row, number) -> new ReviewTrigger(row.getString("key"), row.getString("matrix"),
                        row.getString("trigger"), row.getString("source"),
                        Objects.requireNonNull(MatrixColumns.day(row, "raised_on")),
                        MatrixColumns.day(row, "reviewed_on")))
                .list();
    }

    private JdbcClient.StatementSpec select(String sql, LocalDate asOf) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value()).param("asOf", asOf);
    }
}
