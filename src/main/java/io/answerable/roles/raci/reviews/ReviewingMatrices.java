package io.answerable.roles.raci.reviews;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.kernel.Refusal.TransitionNotAllowed;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.kernel.Refusal.VersionConflict;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.reference.RaciTemplates;
import io.answerable.roles.RaciReviewId;
import io.answerable.roles.raci.MatrixReviewConfirmed;
import io.answerable.roles.raci.matrices.ChangeOfMatrix;
import io.answerable.roles.raci.matrices.ReviewedMatrices;
import io.answerable.roles.raci.reviews.RaciReviewView.Comment;
import io.answerable.roles.raci.reviews.RaciReviewView.ReviewStatus;
import io.answerable.roles.scopes.ScopeReach;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs the reviews of matrices: people say what works and what does not, and a review is closed only when every comment
 * has an answer (R-ROL-32 to R-ROL-34).
 */
@Component
@Transactional
public class ReviewingMatrices {

    private static final String INTERVAL = "INTERVAL";

    private final StoredReviews reviews;
    private final ReviewedMatrices matrices;
    private final ScopeReach reach;
    private final RaciTemplates templates;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;

    ReviewingMatrices(StoredReviews reviews, ReviewedMatrices matrices, ScopeReach reach,
            RaciTemplates templates, Ledger ledger, ApplicationEventPublisher events, CurrentActor actor) {
        this.reviews = reviews;
        this.matrices = matrices;
        this.reach = reach;
        this.templates = templates;
        this.ledger = ledger;
        this.events = events;
        this.actor = actor;
    }

    /**
     * Begins a review of the matrix.
     *
     * @param trigger what asks for it; the interval if not given
     */
    public Outcome<RaciReviewView> start(ChangeOfMatrix change, @Nullable String trigger, @Nullable String source) {
        var cause = trigger == null ? INTERVAL : trigger;
        if (!cause.equals(INTERVAL) && !templates.reviewTriggers().contains(cause)) {
            return Outcome.refused(ValidationFailed.of("There is no such review trigger.", "trigger"));
        }
        return matrices.reviewing(change, matrix -> {
            if (reviews.isRunning(matrix.id())) {
                return Outcome.refused(new TransitionNotAllowed("A review of this matrix is running already.",
                        List.of("raciMatrix"), "RUNNING", List.of("CONFIRMED", "CHANGED")));
            }
            var id = RaciReviewId.of(NewId.next());
            reviews.start(id, matrix.id(), cause, source, actor.today());
            record(id, "STARTED", change.reason(), Change.of("matrix", null, matrix.id()),
                    Change.of("trigger", null, cause));
            return Outcome.done(view(id));
        });
    }

    /** Says something about the matrix; everybody of the organisation may. */
    public Outcome<RaciReviewView> comment(RaciReviewId review, String text) {
        if (text.isBlank()) {
            return Outcome.refused(ValidationFailed.required("text"));
        }
        if (!actor.actor().may(Permission.READ)) {
            return Outcome.refused(NotPermitted.to("comment on reviews"));
        }
        return running(review, it -> {
            reviews.comment(NewId.next(), review, text, actor.provenance());
            record(review, "COMMENTED", null, said(actor.provenance().actor(), "comment", null, text));
            return Outcome.done(view(review));
        });
    }

    /** Answers a comment; a later answer replaces an earlier one while the review runs. */
    public Outcome<RaciReviewView> answer(RaciReviewId review, UUID comment, String answer) {
        if (answer.isBlank()) {
            return Outcome.refused(ValidationFailed.required("answer"));
        }
        return managed(review, found -> {
            var said = found.comments().stream().filter(it -> it.id().equals(comment)).findFirst();
            if (said.isEmpty()) {
                return Outcome.refused(NotFound.of("comment in this review", "comment"));
            }
            reviews.answer(comment, review, answer, actor.provenance());
            record(review, "ANSWERED", null, answered(said.get(), answer));
            return Outcome.done(view(review));
        });
    }

    /** Closes the review: the matrix is confirmed as it is, or a new version has come out of it. */
    public Outcome<RaciReviewView> close(RaciReviewId review, int expectedVersion, boolean changed,
            @Nullable String reason) {
        return managed(review, found -> {
            if (found.version() != expectedVersion) {
                return Outcome.refused(VersionConflict.of(found.version()));
            }
            var refusals = refusalsToClose(found, changed);
            return refusals.isEmpty() ? Outcome.done(closed(found, changed, reason)) : Outcome.refused(refusals);
        });
    }

    private List<Refusal> refusalsToClose(RaciReviewView found, boolean changed) {
        if (!found.isAnswered()) {
            return List.of(new RuleViolated("Not every comment has an answer.", List.of("review"), "R-ROL-34",
                    "Answer every comment first."));
        }
        return changed && !matrices.haveChangedSince(found.matrix(), found.startedOn())
                ? List.of(ValidationFailed.of("No new version has come into force since the review began.", "outcome"))
                : List.of();
    }

    private RaciReviewView closed(RaciReviewView found, boolean changed, @Nullable String reason) {
        var by = actor.provenance().because(reason);
        var outcome = changed ? ReviewStatus.CHANGED : ReviewStatus.CONFIRMED;
        reviews.close(found, outcome, actor.today());
        matrices.reviewed(found.matrix());
        record(found.id(), outcome.name(), reason, Change.of("status", ReviewStatus.RUNNING, outcome));
        events.publishEvent(new MatrixReviewConfirmed(found.matrix(), found.id(), changed, by));
        return view(found.id());
    }

    private Outcome<RaciReviewView> managed(RaciReviewId id, Function<RaciReviewView, Outcome<RaciReviewView>> act) {
        if (!actor.actor().maySomewhere(Permission.MANAGE_MATRICES)) {
            return Outcome.refused(NotPermitted.to("run reviews"));
        }
        return running(id, found -> reviews.find(id)
                .filter(it -> reach.covers(Permission.MANAGE_MATRICES, it.scope()))
                .map(it -> act.apply(it.review()))
                .orElseGet(() -> Outcome.refused(NotPermitted.to("run this review"))));
    }

    private Outcome<RaciReviewView> running(RaciReviewId id, Function<RaciReviewView, Outcome<RaciReviewView>> act) {
        var found = reviews.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(NotFound.of("review", "review"));
        }
        var review = found.get().review();
        return review.status() == ReviewStatus.RUNNING
                ? act.apply(review)
                : Outcome.refused(new TransitionNotAllowed("The review is closed.", List.of("review"),
                        review.status().name(), List.of()));
    }

    private RaciReviewView view(RaciReviewId id) {
        return reviews.find(id).orElseThrow().review();
    }

    /** An earlier answer stays its author's, also when somebody else replaces it. */
    private Change[] answered(Comment comment, String answer) {
        var now = said(actor.provenance().actor(), "answer", null, answer);
        var author = comment.answeredBy();
        return author == null
                ? new Change[]{now}
                : new Change[]{said(author, "answer", comment.answer(), null), now};
    }

    /** What people say may tell who they are: it can be read no longer than they are known. */
    private static Change said(ActorRef author, String field, @Nullable String before, @Nullable String after) {
        return author.person()
                .map(it -> Change.personal(it, field, before, after))
                .orElseGet(() -> Change.of(field, before, after));
    }

    private void record(RaciReviewId id, String act, @Nullable String reason, Change... changes) {
        ledger.record(actor.provenance().because(reason), Fact.of("RaciReview", id.value(), null, act, changes));
    }
}
