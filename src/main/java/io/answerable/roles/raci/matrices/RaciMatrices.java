package io.answerable.roles.raci.matrices;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Provenance;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixOrigin;
import io.answerable.roles.raci.MatrixStatus;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.raci.matrices.MatrixTables.NewDates;
import io.answerable.roles.raci.matrices.MatrixTables.NewEdition;
import io.answerable.roles.raci.matrices.MatrixTables.NewMatrix;
import io.answerable.roles.raci.matrices.RaciMatrix.Edition;
import io.answerable.roles.scopes.ScopeColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps the matrices of the organisation. */
@Component
class RaciMatrices {

    private static final String HEAD = """
            select m.key, m.scope_kind, m.scope_target, m.version,
                   (select max(v.number) from roles.raci_edition v
                    where v.organisation_id = m.organisation_id and v.matrix = m.id) as numbers
            from roles.raci_matrix m where m.organisation_id = :organisation and m.id = :id for update of m""";

    private static final String EDITIONS = """
            select id, number, title, template, origin, status from roles.raci_edition
            where organisation_id = :organisation and matrix = :id and status in ('ACTIVE', 'DRAFT', 'IN_REVIEW')""";

    private static final String WAIVED = """
            select distinct rule from roles.raci_waiver
            where organisation_id = :organisation and matrix = :id and valid_from <= :day and valid_until > :day""";

    private static final String OTHERS = """
            select m.key from roles.raci_matrix m
            where m.organisation_id = :organisation and m.scope_kind = 'SYSTEM' and m.scope_target = :system
                and m.id <> :id and exists (
                    select from roles.raci_edition e
                    where e.organisation_id = m.organisation_id and e.matrix = m.id and e.status = 'ACTIVE')
            order by m.key""";

    private static final String BIND = """
            update roles.raci_cell c set binding = true
            where c.organisation_id = :organisation and c.edition = :edition and 1 >= (
                select count(*) from roles.raci_cell o
                where o.organisation_id = c.organisation_id and o.edition = c.edition and o.activity = c.activity
                    and o.accountable)""";

    private final JdbcClient jdbc;
    private final MatrixTables tables;
    private final StoredRows rows;
    private final CurrentActor actor;

    RaciMatrices(JdbcClient jdbc, MatrixTables tables, StoredRows rows, CurrentActor actor) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.rows = rows;
        this.actor = actor;
    }

    /** Finds it and keeps others from changing it until the transaction ends. */
    Optional<RaciMatrix> find(RaciMatrixId id) {
        return sql(HEAD).param("id", id.value()).query((row, number) -> head(row)).optional().map(it -> {
            var editions = editions(id);
            return new RaciMatrix(id, it.key(), it.scope(), it.version(), it.numbers(),
                    editions.get(true), editions.get(false));
        });
    }

    boolean knows(String key) {
        return sql("select true from roles.raci_matrix where organisation_id = :organisation and key = :key")
                .param("key", key)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Whether there is any matrix, in force or not, for one of these scopes. */
    boolean exist(Collection<Scope> scopes) {
        return sql("""
                select true from roles.raci_matrix
                where organisation_id = :organisation and scope_target = any(:targets) limit 1""")
                .param("targets", ScopeColumns.targets(scopes, actor.organisation()))
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /**
     * Keys of the other matrices in force for the same system. Until the transaction ends nobody else brings one into force
     * for it.
     */
    List<String> othersInForce(RaciMatrix matrix) {
        if (matrix.scope().kind() != Scope.Kind.SYSTEM) {
            return List.of();
        }
        var system = Objects.requireNonNull(matrix.scope().target());
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "roles.raci_matrix of " + system)
                .query()
                .singleRow();
        return sql(OTHERS).param("id", matrix.getId().value())
                .param("system", system)
                .query((row, number) -> row.getString("key"))
                .list();
    }

    /** Keys of the matrices of a scope that are in force on that day or later. */
    List<String> lastingBeyond(Scope scope, LocalDate day) {
        return sql("""
                select distinct m.key from roles.raci_matrix m
                join roles.raci_edition e on e.organisation_id = m.organisation_id and e.matrix = m.id
                where m.organisation_id = :organisation and m.scope_target = :target
                    and e.active_until > :day and e.active_from < e.active_until
                order by m.key""")
                .param("target", ScopeColumns.target(scope, actor.organisation()))
                .param("day", day)
                .query((row, number) -> row.getString("key"))
                .list();
    }

    private @Nullable UUID soleFor(RaciMatrix matrix) {
        return matrix.scope().kind() == Scope.Kind.SYSTEM && othersInForce(matrix).isEmpty()
                ? matrix.scope().target()
                : null;
    }

    /** Codes of the rules that the matrix may break on that day. */
    Set<String> waived(RaciMatrixId id, LocalDate day) {
        return Set.copyOf(sql(WAIVED).param("id", id.value()).param("day", day).query(String.class).list());
    }

    void add(RaciMatrix matrix, Provenance by) {
        tables.insertMatrices(List.of(
                new NewMatrix(matrix.getId().value(), matrix.key(), matrix.scope(), actor.today())));
        matrix.open().ifPresent(it -> insert(matrix, it, by));
        tables.insertDates(List.of(new NewDates(matrix.getId().value(), LocalDate.MIN, null, null)));
    }

    /** Writes the open draft as it is now. */
    void saveDraft(RaciMatrix matrix, Provenance by) {
        var draft = matrix.open().orElseThrow();
        sql("delete from roles.raci_cell where organisation_id = :organisation and edition = :id")
                .param("id", draft.id())
                .update();
        sql("delete from roles.raci_row where organisation_id = :organisation and edition = :id")
                .param("id", draft.id())
                .update();
        if (!updated(draft, by)) {
            insert(matrix, draft, by);
        } else {
            tables.insertRows(List.of(newEdition(matrix, draft)));
        }
        touch(matrix);
    }

    /** Gives the open draft up; what is in force stays. */
    void discard(RaciMatrix matrix) {
        sql("update roles.raci_edition set status = 'DISCARDED' where organisation_id = :organisation and id = :id")
                .param("id", matrix.open().orElseThrow().id())
                .update();
        touch(matrix);
    }

    /** Brings the draft into force from that day on and ends the edition before. */
    void activate(RaciMatrix matrix, LocalDate day, LocalDate nextReview, Provenance by) {
        var draft = matrix.open().orElseThrow();
        tables.supersede(List.of(matrix.getId().value()), day, false);
        sql("""
                update roles.raci_edition
                set status = 'ACTIVE', active_from = :day, active_until = 'infinity', decided_on = :day,
                    sole_for = :soleFor, author_kind = :authorKind, author = :author, reason = coalesce(:reason, reason), written_at = :at
                where organisation_id = :organisation and id = :id""")
                .param("id", draft.id())
                .param("day", day)
                .param("soleFor", soleFor(matrix))
                .param("authorKind", by.actor().kind().name())
                .param("author", by.actor().reference())
                .param("reason", by.reason())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
        sql(BIND).param("edition", draft.id()).update();
        reviewed(matrix.getId(), day, nextReview);
    }

    /** Takes the matrix out of force from that day on; where one other is left for the system, it is the only one now. */
    void supersede(RaciMatrix matrix, LocalDate day) {
        tables.supersede(List.of(matrix.getId().value()), day, false);
        var left = othersInForce(matrix);
        if (left.size() == 1) {
            sql("""
                    update roles.raci_edition e set sole_for = m.scope_target
                    from roles.raci_matrix m
                    where e.organisation_id = :organisation and e.status = 'ACTIVE'
                        and m.organisation_id = e.organisation_id and m.id = e.matrix and m.key = :key""")
                    .param("key", left.getFirst())
                    .update();
        }
    }

    /** Notes that the matrix was reviewed that day. */
    void reviewed(RaciMatrixId matrix, LocalDate day, LocalDate nextReview) {
        tables.endDates(List.of(matrix.value()), day);
        tables.insertDates(List.of(new NewDates(matrix.value(), day, day, nextReview)));
    }

    /** Whether an edition came into force on or after that day. */
    boolean changedSince(RaciMatrixId matrix, LocalDate day) {
        return sql("""
                select true from roles.raci_edition
                where organisation_id = :organisation and matrix = :matrix and active_from >= :day limit 1""")
                .param("matrix", matrix.value())
                .param("day", day)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    void touch(RaciMatrix matrix) {
        sql("update roles.raci_matrix set version = version + 1 where organisation_id = :organisation and id = :id")
                .param("id", matrix.getId().value())
                .update();
    }

    private boolean updated(Edition draft, Provenance by) {
        return sql("""
                update roles.raci_edition
                set title = :title, status = :status, decided_on = :day, author_kind = :authorKind, author = :author,
                    reason = coalesce(:reason, reason), written_at = :at
                where organisation_id = :organisation and id = :id""")
                .param("id", draft.id())
                .param("title", draft.content().title())
                .param("status", draft.content().status().name())
                .param("day", actor.today())
                .param("authorKind", by.actor().kind().name())
                .param("author", by.actor().reference())
                .param("reason", by.reason())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    private void insert(RaciMatrix matrix, Edition edition, Provenance by) {
        tables.insertEditions(List.of(newEdition(matrix, edition)), by);
    }

    private NewEdition newEdition(RaciMatrix matrix, Edition draft) {
        return new NewEdition(draft.id(), matrix.getId().value(), draft.number(), null, actor.today(),
                draft.content());
    }

    /** The edition in force under true, the open draft under false. */
    private Map<Boolean, Edition> editions(RaciMatrixId id) {
        var found = sql(EDITIONS).param("id", id.value()).query((row, number) -> edition(row)).list();
        var allRows = rows.of(found.stream().map(Edition::id).toList());
        return found.stream()
                .map(it -> withRows(it, allRows.getOrDefault(it.id(), List.of())))
                .collect(Collectors.toMap(it -> it.content().status() == MatrixStatus.ACTIVE, it -> it));
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(row.getObject("id", UUID.class), row.getInt("number"),
                new MatrixContent(row.getString("title"), row.getString("template"),
                        MatrixOrigin.valueOf(row.getString("origin")), MatrixStatus.valueOf(row.getString("status")),
                        List.of()));
    }

    private static Edition withRows(Edition it, List<RaciRow> rows) {
        var content = it.content();
        return new Edition(it.id(), it.number(), new MatrixContent(content.title(), content.template(),
                content.origin(), content.status(), rows));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getString("key"), ScopeColumns.scope(row), row.getInt("version"), row.getInt("numbers"));
    }

    private StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value());
    }

    private record Head(String key, Scope scope, int version, int numbers) {}
}
