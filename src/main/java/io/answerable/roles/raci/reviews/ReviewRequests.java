package io.answerable.roles.raci.reviews;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Provenance;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.raci.MatrixReviewDue;
import io.answerable.roles.raci.MatrixTimeline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks once for a review of matrices when something has happened to them (R-ROL-33). */
@Component
public class ReviewRequests {

    private static final String INSERT = """
            insert into roles.raci_review_trigger (organisation_id, id, key, matrix, trigger, source, raised_on)
            values (:organisation, :id, :key, :matrix, :trigger, :source, :day)
            on conflict (organisation_id, key) do nothing""";

    private static final String DUE = """
            select d.matrix from roles.raci_review_dates d
            where d.organisation_id = :organisation and d.next_review = :day
                and d.valid_from <= :day and d.valid_until > :day and exists (
                    select from roles.raci_edition e
                    where e.organisation_id = d.organisation_id and e.matrix = d.matrix
                        and e.active_from <= :day and e.active_until > :day)
            order by d.matrix""";

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;

    ReviewRequests(JdbcClient jdbc, Ledger ledger, ApplicationEventPublisher events, CurrentActor actor) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.events = events;
        this.actor = actor;
    }

    /** The matrices in force whose review is due on just that day. */
    @Transactional(readOnly = true)
    public List<RaciMatrixId> dueOn(LocalDate day) {
        return jdbc.sql(DUE)
                .param("organisation", actor.organisation().value())
                .param("day", day)
                .query((row, number) -> RaciMatrixId.of(row.getObject("matrix", UUID.class)))
                .list();
    }

    /** @param source what it came from; the same trigger of the same source asks once */
    @Transactional
    public void ask(Collection<MatrixTimeline> matrices, String trigger, String source, LocalDate day,
            Provenance by) {
        matrices.forEach(it -> ask(it.id(), it.key(), trigger, source, day, by));
    }

    private void ask(RaciMatrixId matrix, String matrixKey, String trigger, String source, LocalDate day,
            Provenance by) {
        var id = NewId.next();
        var key = "%s:%s:%s".formatted(matrixKey, trigger, source);
        int inserted = jdbc.sql(INSERT)
                .param("organisation", actor.organisation().value())
                .param("id", id)
                .param("key", key)
                .param("matrix", matrix.value())
                .param("trigger", trigger)
                .param("source", source)
                .param("day", day)
                .update();
        if (inserted == 1) {
            ledger.record(by, Fact.of("RaciReviewTrigger", id, key, "RAISED", Change.of("matrix", null, matrix),
                    Change.of("trigger", null, trigger), Change.of("date", null, day)));
            events.publishEvent(new MatrixReviewDue(matrix, trigger, source, by));
        }
    }
}
