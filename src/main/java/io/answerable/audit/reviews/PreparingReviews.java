package io.answerable.audit.reviews;

import io.answerable.access.Actor;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.ManagementReviewId;
import io.answerable.audit.ManagementReviewState;
import io.answerable.audit.ManagementReviewView;
import io.answerable.audit.ReviewInputKind;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.Opened;
import io.answerable.audit.matters.WhoWorksHere;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Schedules management reviews and compiles what they have to consider (R-AUD-10). */
@Component
@Transactional
public class PreparingReviews {

    private final ManagementReviews reviews;
    private final WhoWorksHere present;
    private final CurrentActor actor;

    PreparingReviews(ManagementReviews reviews, WhoWorksHere present, CurrentActor actor) {
        this.reviews = reviews;
        this.present = present;
        this.actor = actor;
    }

    /** When top management meets; without key one is made up. */
    public record Schedule(@Nullable String key, LocalDate planned, PersonId chair, @Nullable String reason) {}

    /** An input is there with a summary, or absent for a reason. */
    public record Input(ReviewInputKind kind, boolean present, @Nullable String text) {}

    public Outcome<ManagementReviewView> schedule(Schedule asked) {
        if (!mayPrepare(actor.actor())) {
            return Outcome.refused(Refusal.NotPermitted.to("schedule management reviews"));
        }
        var checks = new Checks();
        if (asked.key() != null) {
            checks.newKey(reviews.keys(), asked.key());
        }
        return checks
                .refuseIf(!present.all(List.of(asked.chair()), actor.today()),
                        () -> Refusal.ValidationFailed.of("The person does not work here.", "chair"))
                .then(() -> Outcome.done(scheduled(asked, actor.today())));
    }

    private ManagementReviewView scheduled(Schedule asked, LocalDate today) {
        var review = ManagementReview
                .scheduled(Entry.first(asked.key() == null ? NewKeys.next("mr") : asked.key(), today));
        var fact = new ReviewFact(new ReviewFact.Meeting(asked.planned(), asked.chair(),
                ManagementReviewState.SCHEDULED, null, null), List.of());
        review.change(today, fact);
        reviews.add(review, new Act("SCHEDULED", today, asked.reason()));
        return ReviewReads.view(review, fact, review.entry().version(), today);
    }

    /** Says that an input is there, or why it is not; the review is as complete as before only while every kind is told of. */
    public Outcome<ManagementReviewView> compile(ChangeOf<ManagementReviewId> asked, Input input) {
        var field = input.present() ? "summary" : "absentBecause";
        return new Checks().required(field, input.text())
                .then(() -> opened(asked, it -> it.fact().state().isHeld()
                        ? Outcome.refused(ManagementReview.refusalOf(it.fact(), ManagementReviewState.SCHEDULED)
                                .orElseThrow())
                        : Outcome.done(changed(it, it.fact()
                                .telling(new ReviewFact.Input(input.kind(), input.present(), input.text())),
                                "INPUT_COMPILED", asked))));
    }

    /** Says that everything is there that top management has to consider, or is absent for a reason (D-6). */
    public Outcome<ManagementReviewView> declareReady(ChangeOf<ManagementReviewId> asked) {
        return opened(asked, it -> {
            var wanted = ManagementReviewState.INPUTS_READY;
            var step = ManagementReview.refusalOf(it.fact(), wanted);
            var open = ManagementReview.refusalOf(it.fact());
            return new Checks().refuseIf(step.isPresent(), step::orElseThrow)
                    .refuseIf(step.isEmpty() && open.isPresent(), open::orElseThrow)
                    .then(() -> Outcome.done(
                            changed(it, it.fact().with(it.fact().meeting().in(wanted)), "INPUTS_READY", asked)));
        });
    }

    private Outcome<ManagementReviewView> opened(ChangeOf<ManagementReviewId> asked,
            Function<Opened<ReviewFact, ManagementReview>, Outcome<ManagementReviewView>> step) {
        return reviews.opened("managementReview", asked, it -> mayPrepare(actor.actor())).flatMap(step);
    }

    private ManagementReviewView changed(Opened<ReviewFact, ManagementReview> it, ReviewFact fact, String act,
            ChangeOf<ManagementReviewId> asked) {
        it.change(fact);
        return ReviewReads.view(it.thing(), fact, reviews.keep(it, act, asked.reason()), it.today());
    }

    private static boolean mayPrepare(Actor caller) {
        return caller.may(Permission.MANAGE_IMPROVEMENT) || caller.may(Permission.APPROVE);
    }
}
