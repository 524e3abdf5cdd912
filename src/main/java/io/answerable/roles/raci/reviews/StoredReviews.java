package io.answerable.roles.raci.reviews;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.Provenance;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.RaciReviewId;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.matrices.MatrixColumns;
import io.answerable.roles.raci.reviews.RaciReviewView.Comment;
import io.answerable.roles.raci.reviews.RaciReviewView.ReviewStatus;
import io.answerable.roles.scopes.ScopeColumns;
import io.answerable.roles.scopes.ScopeReach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the reviews of matrices with their comments. */
@Component
@Transactional(readOnly = true)
class StoredReviews implements RaciReviewDirectory {

    private static final String REVIEWS = """
            select r.id, r.matrix, r.trigger, r.source, r.status, r.started_on, r.closed_on, r.version, m.scope_kind,
                   m.scope_target
            from roles.raci_review r
            join roles.raci_matrix m on m.organisation_id = r.organisation_id and m.id = r.matrix
            where r.organisation_id = :organisation and\s""";

    private static final String COMMENTS = """
            select id, review, author_kind, author, text, written_at, answer, answered_by_kind, answered_by, answered_at
            from roles.raci_review_comment
            where organisation_id = :organisation and review = any(:reviews) order by written_at, id""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final ScopeReach reach;

    StoredReviews(JdbcClient jdbc, CurrentActor actor, ScopeReach reach) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.reach = reach;
    }

    @Override
    public Map<RaciReviewId, RaciReviewView> byId(Collection<RaciReviewId> reviews) {
        return visible(sql(REVIEWS + "r.id = any(:ids)")
                .param("ids", reviews.stream().map(RaciReviewId::value).toArray(UUID[]::new)))
                .stream()
                .collect(toMap(RaciReviewView::id, Function.identity()));
    }

    @Override
    public Map<RaciMatrixId, List<RaciReviewView>> ofMatrices(Collection<RaciMatrixId> matrices) {
        return visible(sql(REVIEWS + "r.matrix = any(:matrices) order by r.started_on desc, r.id desc")
                .param("matrices", matrices.stream().map(RaciMatrixId::value).toArray(UUID[]::new)))
                .stream()
                .collect(groupingBy(RaciReviewView::matrix));
    }

    /** Finds it for a change, whoever asks. */
    Optional<Located> find(RaciReviewId review) {
        return read(sql(REVIEWS + "r.id = :id for update of r").param("id", review.value())).stream().findFirst();
    }

    boolean isRunning(RaciMatrixId matrix) {
        return sql("""
                select true from roles.raci_review
                where organisation_id = :organisation and matrix = :matrix and status = 'RUNNING'""")
                .param("matrix", matrix.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    @Transactional
    public void start(RaciReviewId review, RaciMatrixId matrix, String trigger, @Nullable String source,
            LocalDate day) {
        sql("""
                insert into roles.raci_review (organisation_id, id, matrix, trigger, source, status, started_on)
                values (:organisation, :id, :matrix, :trigger, :source, 'RUNNING', :day)""")
                .param("id", review.value())
                .param("matrix", matrix.value())
                .param("trigger", trigger)
                .param("source", source)
                .param("day", day)
                .update();
    }

    @Transactional
    public void comment(UUID comment, RaciReviewId review, String text, Provenance by) {
        sql("""
                insert into roles.raci_review_comment (organisation_id, id, review, author_kind, author, text,
                    written_at)
                values (:organisation, :id, :review, :byKind, :by, :text, :at)""")
                .param("id", comment)
                .param("review", review.value())
                .param("text", text)
                .param("byKind", by.actor().kind().name())
                .param("by", by.actor().reference())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
        changed(review);
    }

    @Transactional
    public void answer(UUID comment, RaciReviewId review, String answer, Provenance by) {
        sql("""
                update roles.raci_review_comment
                set answer = :answer, answered_by_kind = :byKind, answered_by = :by, answered_at = :at
                where organisation_id = :organisation and id = :id""")
                .param("id", comment)
                .param("answer", answer)
                .param("byKind", by.actor().kind().name())
                .param("by", by.actor().reference())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
        changed(review);
    }

    /** Closes the review; what asked for one until then is reviewed. */
    @Transactional
    public void close(RaciReviewView review, ReviewStatus outcome, LocalDate day) {
        sql("""
                update roles.raci_review set status = :status, closed_on = :day, version = version + 1
                where organisation_id = :organisation and id = :id""")
                .param("id", review.id().value())
                .param("status", outcome.name())
                .param("day", day)
                .update();
        sql("""
                update roles.raci_review_trigger set reviewed_on = :day
                where organisation_id = :organisation and matrix = :matrix and reviewed_on is null
                    and raised_on <= :day""")
                .param("matrix", review.matrix().value())
                .param("day", day)
                .update();
    }

    private void changed(RaciReviewId review) {
        sql("update roles.raci_review set version = version + 1 where organisation_id = :organisation and id = :id")
                .param("id", review.value())
                .update();
    }

    /** Whoever may comment reads what runs, and what became of their own words. */
    private List<RaciReviewView> visible(StatementSpec statement) {
        if (!actor.actor().may(Permission.READ)) {
            return List.of();
        }
        var found = read(statement);
        var open = reach.covered(Permission.READ_GOVERNANCE,
                new HashSet<>(found.stream().map(Located::scope).toList()));
        return found.stream()
                .filter(it -> open.contains(it.scope()) || it.review().isRunning()
                        || it.review().isSpokenInBy(actor.actor().ref()))
                .map(Located::review)
                .toList();
    }

    private List<Located> read(StatementSpec statement) {
        var found = statement.query((row, number) -> review(row)).list();
        var comments = sql(COMMENTS)
                .param("reviews", found.stream().map(it -> it.review().id().value()).toArray(UUID[]::new))
                .query((row, number) -> comment(row))
                .list()
                .stream()
                .collect(groupingBy(Comment::review));
        return found.stream().map(it -> it.with(comments.getOrDefault(it.review().id(), List.of()))).toList();
    }

    private static Located review(ResultSet row) throws SQLException {
        return new Located(ScopeColumns.scope(row), new RaciReviewView(
                RaciReviewId.of(row.getObject("id", UUID.class)), RaciMatrixId.of(row.getObject("matrix", UUID.class)),
                row.getString("trigger"), row.getString("source"), ReviewStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(MatrixColumns.day(row, "started_on")), MatrixColumns.day(row, "closed_on"),
                List.of(), row.getInt("version")));
    }

    private static Comment comment(ResultSet row) throws SQLException {
        var answered = row.getString("answered_by");
        return new Comment(row.getObject("id", UUID.class), RaciReviewId.of(row.getObject("review", UUID.class)),
                MatrixColumns.actor(row, "author"), row.getString("text"),
                Objects.requireNonNull(ScopeColumns.instant(row, "written_at")), row.getString("answer"),
                answered == null ? null : MatrixColumns.actor(row, "answered_by"),
                ScopeColumns.instant(row, "answered_at"));
    }

    private StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value());
    }

    /** A review with the scope of its matrix. */
    record Located(Scope scope, RaciReviewView review) {

        Located with(List<Comment> comments) {
            return new Located(scope, new RaciReviewView(review.id(), review.matrix(), review.trigger(),
                    review.source(), review.status(), review.startedOn(), review.closedOn(), comments,
                    review.version()));
        }
    }
}
