package io.answerable.audit.reviews;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.ManagementReviewHeld;
import io.answerable.audit.ManagementReviewId;
import io.answerable.audit.ManagementReviewState;
import io.answerable.audit.ManagementReviewView;
import io.answerable.audit.ReviewOutcomeState;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.Opened;
import io.answerable.audit.matters.WhoWorksHere;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets top management hold a review with every kind of input accounted for (D-6), and follows up what came of it. */
@Component
@Transactional
public class HoldingReviews {

    private static final String TOP_MANAGEMENT = "role.top-management";
    private static final String HELD_BY = "D-6";

    private final ManagementReviews reviews;
    private final WhoWorksHere present;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    HoldingReviews(ManagementReviews reviews, WhoWorksHere present, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.present = present;
        this.actor = actor;
        this.events = events;
    }

    /** Somebody is to do something by a day. */
    public record Action(String text, PersonId owner, LocalDate due) {}

    /** What became of a decision or an action. */
    public record FollowUp(int number, ReviewOutcomeState state, @Nullable String note) {}

    public Outcome<ManagementReviewView> hold(ChangeOf<ManagementReviewId> asked, List<String> decisions,
            List<Action> actions) {
        return reviews.opened("managementReview", asked, it -> actor.actor().may(Permission.APPROVE)).flatMap(it -> {
            var refusal = refusalOf(it.fact());
            var checks = new Checks().refuseIf(refusal.isPresent(), refusal::orElseThrow);
            decisions.forEach(decision -> checks.required("decisions", decision));
            actions.forEach(action -> checks.required("actions", action.text())
                    .refuseIf(action.due().isBefore(it.today()),
                            () -> Refusal.ValidationFailed.of("An action is due today or later.", "actions")));
            return checks
                    .refuseIf(!present.all(actions.stream().map(Action::owner).toList(), it.today()),
                            () -> Refusal.ValidationFailed.of("An owner does not work here.", "actions"))
                    .then(() -> Outcome.done(held(it, asked, decisions, actions)));
        });
    }

    private Optional<Refusal> refusalOf(ReviewFact fact) {
        return actor.actor().holds(TOP_MANAGEMENT, null, null)
                ? ManagementReview.refusalOf(fact, ManagementReviewState.HELD)
                        .or(() -> ManagementReview.refusalOf(fact))
                : Optional.of(new Refusal.RuleViolated("You are not top management.", List.of("managementReview"),
                        HELD_BY, "Let somebody hold it who holds " + TOP_MANAGEMENT + "."));
    }

    private ManagementReviewView held(Opened<ReviewFact, ManagementReview> it, ChangeOf<ManagementReviewId> asked,
            List<String> decisions, List<Action> actions) {
        var review = it.thing();
        int number = review.outcomesOn(it.today()).size();
        for (var decision : decisions) {
            review.conclude(it.today(), OutcomeFact.decision(++number, decision));
        }
        for (var action : actions) {
            review.conclude(it.today(), OutcomeFact.action(++number, action.text(), action.owner(), action.due()));
        }
        var fact = it.fact().with(it.fact().meeting().held(it.today()));
        events.publishEvent(new ManagementReviewHeld(review.getId(), it.today(),
                fact.inputs().stream().filter(ReviewFact.Input::present).map(ReviewFact.Input::kind).toList(),
                decisions, actions.stream()
                        .map(action -> new ManagementReviewHeld.Action(action.text(), action.owner(), action.due()))
                        .toList(),
                actor.provenance().because(asked.reason())));
        return changed(it, fact, "HELD", asked);
    }

    /** Ends a review that was held: its outcomes are told to whoever has to carry them out. */
    public Outcome<ManagementReviewView> close(ChangeOf<ManagementReviewId> asked) {
        return reviews
                .opened("managementReview", asked,
                        it -> actor.actor().may(Permission.APPROVE)
                                || actor.actor().may(Permission.MANAGE_IMPROVEMENT))
                .flatMap(it -> ManagementReview.refusalOf(it.fact(), ManagementReviewState.CLOSED)
                        .<Outcome<ManagementReviewView>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(changed(it,
                                it.fact().with(it.fact().meeting().closed(it.today())), "CLOSED", asked))));
    }

    /** Says what became of a decision or an action: whoever owns it may, and whoever leads the improvement. */
    public Outcome<ManagementReviewView> followUp(ChangeOf<ManagementReviewId> asked, FollowUp told) {
        return reviews.openedThing("managementReview", asked, it -> mayFollowUp(it, told.number()))
                .flatMap(it -> it.thing()
                        .outcome(it.today(), told.number())
                        .map(outcome -> new Checks().text("note", told.note())
                                .then(() -> Outcome.done(followedUp(it, outcome, told, asked))))
                        .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("outcome", "number"))));
    }

    private boolean mayFollowUp(ManagementReview review, int number) {
        var owner = review.outcome(actor.today(), number).map(OutcomeFact::owner);
        return actor.actor().may(Permission.MANAGE_IMPROVEMENT) || actor.actor().may(Permission.APPROVE)
                || owner.isPresent() && actor.actor().person().equals(owner);
    }

    private ManagementReviewView followedUp(Opened<ReviewFact, ManagementReview> it, OutcomeFact outcome,
            FollowUp told, ChangeOf<ManagementReviewId> asked) {
        it.thing().conclude(it.today(), outcome.followedUp(told.state(), told.note()));
        return changed(it, it.fact(), "FOLLOWED_UP", asked);
    }

    private ManagementReviewView changed(Opened<ReviewFact, ManagementReview> it, ReviewFact fact, String act,
            ChangeOf<ManagementReviewId> asked) {
        it.change(fact);
        return ReviewReads.view(it.thing(), fact, reviews.keep(it, act, asked.reason()), it.today());
    }
}
