package io.answerable.roles.raci.matrices;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Provenance;
import io.answerable.roles.Scope;
import io.answerable.roles.dossier.Batches;
import io.answerable.roles.raci.Letter;
import io.answerable.roles.raci.MatrixOrigin;
import io.answerable.roles.raci.MatrixStatus;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.scopes.ScopeColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the matrices of the organisation for a comparison, and writes matrices, editions and review dates in batches. */
@Component
class MatrixTables {

    private static final String CURRENT = """
            select distinct on (m.id) m.id, m.key, m.scope_kind, m.scope_target, v.id as edition, v.title, v.template,
                   v.origin, v.status, v.decided_on, d.last_review, d.next_review, d.valid_from as dates_from,
                   (select max(o.number) from roles.raci_edition o
                    where o.organisation_id = m.organisation_id and o.matrix = m.id) as numbers,
                   (select o.decided_on from roles.raci_edition o
                    where o.organisation_id = m.organisation_id and o.matrix = m.id
                        and o.status in ('DRAFT', 'IN_REVIEW')) as drafted_on
            from roles.raci_matrix m
            join roles.raci_edition v on v.organisation_id = m.organisation_id and v.matrix = m.id
            join roles.raci_review_dates d
                on d.organisation_id = m.organisation_id and d.matrix = m.id and d.valid_until = 'infinity'
            where m.organisation_id = :organisation
            order by m.id, v.status = 'ACTIVE' desc, v.status in ('DRAFT', 'IN_REVIEW') desc, v.status = 'DISCARDED',
                v.number desc""";

    private static final String INSERT_MATRIX = """
            insert into roles.raci_matrix (organisation_id, id, key, scope_kind, scope_target, brought_on)
            values (:organisation, :id, :key, :scopeKind, :scopeTarget, :broughtOn)""";

    private static final String INSERT_EDITION = """
            insert into roles.raci_edition (organisation_id, id, matrix, number, title, template, origin, status,
                active_from, active_until, decided_on, author_kind, author, reason, written_at)
            values (:organisation, :id, :matrix, :number, :title, :template, :origin, :status, :from, :until,
                :decidedOn, :authorKind, :author, :reason, :at)""";

    private static final String INSERT_ROW = """
            insert into roles.raci_row (organisation_id, edition, activity, position, title)
            values (:organisation, :edition, :activity, :position, :title)""";

    private static final String INSERT_CELL = """
            insert into roles.raci_cell (organisation_id, edition, activity, role, position, spelling, accountable)
            values (:organisation, :edition, :activity, :role, :position, :spelling, :accountable)""";

    private static final String SUPERSEDE = """
            update roles.raci_edition
            set status = 'SUPERSEDED', active_from = coalesce(active_from, :day::date),
                active_until = greatest(coalesce(active_from, :day::date), :day::date)
            where organisation_id = :organisation and matrix = :matrix
                and (status = 'ACTIVE' or status in ('DRAFT', 'IN_REVIEW') and :drafts)""";

    private static final String TOUCH = """
            update roles.raci_matrix set version = version + 1
            where organisation_id = :organisation and id = :matrix""";

    private static final String END_DATES = """
            update roles.raci_review_dates set valid_until = greatest(valid_from, :day::date)
            where organisation_id = :organisation and matrix = :matrix and valid_until = 'infinity'""";

    private static final String INSERT_DATES = """
            insert into roles.raci_review_dates (organisation_id, matrix, valid_from, last_review, next_review)
            values (:organisation, :matrix, :from, :lastReview, :nextReview)
            on conflict (organisation_id, matrix, valid_from) do update
            set valid_until = 'infinity', last_review = excluded.last_review, next_review = excluded.next_review""";

    private final JdbcClient jdbc;
    private final Batches batches;
    private final CurrentActor actor;
    private final StoredRows rows;

    MatrixTables(JdbcClient jdbc, Batches batches, CurrentActor actor, StoredRows rows) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.actor = actor;
        this.rows = rows;
    }

    /** Every matrix with the edition that counts: the active one, else the open draft, else the last. */
    Map<String, StoredMatrix> current() {
        var found = jdbc.sql(CURRENT)
                .param("organisation", actor.organisation().value())
                .query((row, number) -> stored(row))
                .list();
        var allRows = rows.of(found.stream().map(StoredMatrix::edition).toList());
        return found.stream()
                .map(it -> withRows(it, allRows.getOrDefault(it.edition(), List.of())))
                .collect(toMap(StoredMatrix::key, identity()));
    }

    void insertMatrices(List<NewMatrix> matrices) {
        batches.run(INSERT_MATRIX, matrices.stream()
                .map(it -> new MapSqlParameterSource("id", it.id())
                        .addValue("key", it.key())
                        .addValue("scopeKind", it.scope().kind().name())
                        .addValue("scopeTarget", ScopeColumns.target(it.scope(), actor.organisation()))
                        .addValue("broughtOn", it.broughtOn()))
                .toList());
    }

    void insertEditions(List<NewEdition> editions, Provenance by) {
        batches.run(INSERT_EDITION, editions.stream().map(it -> edition(it, by)).toList());
        insertRows(editions);
    }

    /** Writes the rows and cells of editions that are there already. */
    void insertRows(List<NewEdition> editions) {
        batches.run(INSERT_ROW, editions.stream().flatMap(it -> rows(it).stream()).toList());
        batches.run(INSERT_CELL, editions.stream().flatMap(it -> cells(it).stream()).toList());
    }

    /** Ends the edition in force on that day; with it, where wanted, a draft that is still open. */
    void supersede(List<UUID> matrices, LocalDate day, boolean drafts) {
        batches.run(SUPERSEDE, matrices.stream()
                .map(it -> new MapSqlParameterSource("matrix", it).addValue("day", day)
                        .addValue("drafts", drafts))
                .toList());
        batches.run(TOUCH, matrices.stream().map(it -> new MapSqlParameterSource("matrix", it)).toList());
    }

    void endDates(List<UUID> matrices, LocalDate day) {
        batches.run(END_DATES, matrices.stream()
                .map(it -> new MapSqlParameterSource("matrix", it).addValue("day", day))
                .toList());
    }

    void insertDates(List<NewDates> dates) {
        batches.run(INSERT_DATES, dates.stream()
                .map(it -> new MapSqlParameterSource("matrix", it.matrix())
                        .addValue("from", it.from())
                        .addValue("lastReview", it.lastReview())
                        .addValue("nextReview", it.nextReview()))
                .toList());
    }

    private static MapSqlParameterSource edition(NewEdition it, Provenance by) {
        var content = it.content();
        return new MapSqlParameterSource("id", it.id())
                .addValue("matrix", it.matrix())
                .addValue("number", it.number())
                .addValue("title", content.title())
                .addValue("template", content.template())
                .addValue("origin", content.origin().name())
                .addValue("status", content.status().name())
                .addValue("from", it.from())
                .addValue("until", until(it))
                .addValue("decidedOn", it.decidedOn())
                .addValue("authorKind", by.actor().kind().name())
                .addValue("author", by.actor().reference())
                .addValue("reason", by.reason())
                .addValue("at", by.at().atOffset(ZoneOffset.UTC));
    }

    private static @Nullable LocalDate until(NewEdition it) {
        return switch (it.content().status()) {
            case ACTIVE -> LocalDate.MAX;
            case SUPERSEDED -> it.from();
            case DRAFT, IN_REVIEW, DISCARDED -> null;
        };
    }

    private static List<MapSqlParameterSource> rows(NewEdition edition) {
        var all = edition.content().rows();
        var parameters = new ArrayList<MapSqlParameterSource>();
        for (int i = 0; i < all.size(); i++) {
            parameters.add(new MapSqlParameterSource("edition", edition.id())
                    .addValue("activity", all.get(i).activity())
                    .addValue("position", i)
                    .addValue("title", all.get(i).title()));
        }
        return parameters;
    }

    private static List<MapSqlParameterSource> cells(NewEdition edition) {
        var parameters = new ArrayList<MapSqlParameterSource>();
        for (var row : edition.content().rows()) {
            int position = 0;
            for (var cell : row.cells().entrySet()) {
                parameters.add(new MapSqlParameterSource("edition", edition.id())
                        .addValue("activity", row.activity())
                        .addValue("role", cell.getKey())
                        .addValue("position", position++)
                        .addValue("spelling", cell.getValue().spelling())
                        .addValue("accountable", cell.getValue().has(Letter.A)));
            }
        }
        return parameters;
    }

    private static StoredMatrix stored(ResultSet row) throws SQLException {
        var content = new MatrixContent(row.getString("title"), row.getString("template"),
                MatrixOrigin.valueOf(row.getString("origin")), MatrixStatus.valueOf(row.getString("status")),
                List.of());
        return new StoredMatrix(row.getObject("id", UUID.class), row.getString("key"), ScopeColumns.scope(row),
                row.getObject("edition", UUID.class), row.getInt("numbers"),
                Objects.requireNonNull(MatrixColumns.day(row, "decided_on")), MatrixColumns.day(row, "drafted_on"),
                content, MatrixColumns.day(row, "last_review"), MatrixColumns.day(row, "next_review"),
                Objects.requireNonNull(MatrixColumns.day(row, "dates_from")));
    }

    private static StoredMatrix withRows(StoredMatrix it, List<RaciRow> rows) {
        var content = it.content();
        return new StoredMatrix(it.id(), it.key(), it.scope(), it.edition(), it.numbers(), it.decidedOn(),
                it.draftedOn(),
                new MatrixContent(content.title(), content.template(), content.origin(), content.status(), rows),
                it.lastReview(), it.nextReview(), it.datesFrom());
    }

    record NewMatrix(UUID id, String key, Scope scope, LocalDate broughtOn) {}

    /**
     * @param from first day in force; null for a draft
     * @param decidedOn the day of the dossier, or the day on which it was written here
     */
    record NewEdition(UUID id, UUID matrix, int number, @Nullable LocalDate from, LocalDate decidedOn,
            MatrixContent content) {}

    record NewDates(UUID matrix, LocalDate from, @Nullable LocalDate lastReview, @Nullable LocalDate nextReview) {}
}
