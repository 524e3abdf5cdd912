package io.answerable.roles.raci.matrices;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Days;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.MatrixTimelines;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.scopes.ScopeColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads matrices over time: five statements, however many matrices there are. */
@Component
class StoredMatrixTimelines implements MatrixTimelines {

    private static final String MATRICES = """
            select id, key, scope_kind, scope_target, brought_on from roles.raci_matrix
            where organisation_id = :organisation and (:everyScope or scope_target = any(:targets)) order by key""";

    private static final String EDITIONS = """
            select id, matrix, number, title, active_from, active_until from roles.raci_edition
            where organisation_id = :organisation and matrix = any(:matrices) and active_from is not null
            order by number""";

    private static final String REVIEW_DATES = """
            select matrix, valid_from, valid_until, last_review, next_review from roles.raci_review_dates
            where organisation_id = :organisation and matrix = any(:matrices) order by valid_from""";

    private static final String TRIGGERS = """
            select matrix, key, trigger, source, raised_on, reviewed_on from roles.raci_review_trigger
            where organisation_id = :organisation and matrix = any(:matrices) order by raised_on, key""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final StoredRows rows;

    StoredMatrixTimelines(JdbcClient jdbc, CurrentActor actor, StoredRows rows) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MatrixTimeline> of(Optional<Collection<Scope>> scopes) {
        var heads = heads(scopes);
        var ids = heads.stream().map(Head::id).toArray(UUID[]::new);
        var editions = parts(EDITIONS, ids, StoredMatrixTimelines::edition);
        var allRows = rows.of(editions.values().stream().flatMap(List::stream).map(StoredEdition::id).toList());
        var reviewDates = parts(REVIEW_DATES, ids, StoredMatrixTimelines::reviewDates);
        var triggers = parts(TRIGGERS, ids, StoredMatrixTimelines::trigger);
        return heads.stream()
                .map(it -> new MatrixTimeline(RaciMatrixId.of(it.id()), it.key(), it.scope(),
                        editions.getOrDefault(it.id(), List.of())
                                .stream()
                                .map(edition -> edition.timeline(allRows))
                                .toList(),
                        reviewDates.getOrDefault(it.id(), List.of()), triggers.getOrDefault(it.id(), List.of()),
                        it.broughtOn()))
                .toList();
    }

    private List<Head> heads(Optional<Collection<Scope>> scopes) {
        return jdbc.sql(MATRICES)
                .param("organisation", actor.organisation().value())
                .param("everyScope", scopes.isEmpty())
                .param("targets", ScopeColumns.targets(scopes.orElse(Set.of()), actor.organisation()))
                .query((row, number) -> new Head(row.getObject("id", UUID.class), row.getString("key"),
                        ScopeColumns.scope(row), row.getObject("brought_on", LocalDate.class)))
                .list();
    }

    private <T> Map<UUID, List<T>> parts(String sql, UUID[] matrices, PartMapper<T> mapper) {
        record Part<T>(UUID matrix, T value) {}
        return jdbc.sql(sql)
                .param("organisation", actor.organisation().value())
                .param("matrices", matrices)
                .query((row, number) -> new Part<>(row.getObject("matrix", UUID.class), mapper.map(row)))
                .list()
                .stream()
                .collect(groupingBy(Part::matrix,
                        Collectors.mapping(Part::value, Collectors.toList())));
    }

    private static StoredEdition edition(ResultSet row) throws SQLException {
        return new StoredEdition(row.getObject("id", UUID.class), row.getInt("number"), row.getString("title"),
                ScopeColumns.days(row, "active_from", "active_until"));
    }

    private static MatrixTimeline.ReviewDates reviewDates(ResultSet row) throws SQLException {
        return new MatrixTimeline.ReviewDates(ScopeColumns.days(row, "valid_from", "valid_until"),
                MatrixColumns.day(row, "last_review"), MatrixColumns.day(row, "next_review"));
    }

    private static MatrixTimeline.Trigger trigger(ResultSet row) throws SQLException {
        return new MatrixTimeline.Trigger(row.getString("key"), row.getString("trigger"), row.getString("source"),
                Objects.requireNonNull(MatrixColumns.day(row, "raised_on")), MatrixColumns.day(row, "reviewed_on"));
    }

    private interface PartMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    private record Head(UUID id, String key, Scope scope, LocalDate broughtOn) {}

    private record StoredEdition(UUID id, int number, String title, Days days) {

        MatrixTimeline.Edition timeline(Map<UUID, List<RaciRow>> rows) {
            return new MatrixTimeline.Edition(number, title, days, rows.getOrDefault(id, List.of()));
        }
    }
}
