package io.answerable.audit.reviews;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.audit.ManagementReviewDirectory;
import io.answerable.audit.ManagementReviewHeld;
import io.answerable.audit.ManagementReviewView;
import io.answerable.audit.ReviewOutcomeState;
import io.answerable.organisation.ExtendingRoadmap;
import io.answerable.organisation.ExtendingRoadmap.Decided;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Puts what top management has decided on the roadmap (P3, step 8). An action is not put there: it has its owner and its day
 * in the review. Hearing of it again adds nothing; by the time of late news, what has been done is not planned any more.
 */
@Component
class PlanningDecisions {

    private final ActingAs actingAs;
    private final ManagementReviewDirectory reviews;
    private final ExtendingRoadmap roadmap;
    private final CurrentActor actor;

    PlanningDecisions(ActingAs actingAs, ManagementReviewDirectory reviews, ExtendingRoadmap roadmap,
            CurrentActor actor) {
        this.actingAs = actingAs;
        this.reviews = reviews;
        this.roadmap = roadmap;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "audit.planning-what-management-reviews-decide")
    void on(ManagementReviewHeld event) {
        actingAs.continuing(event.provenance(), () -> reviews.byId(List.of(event.review()), actor.today())
                .values()
                .forEach(it -> roadmap.extend(decided(it))));
    }

    private static List<Decided> decided(ManagementReviewView review) {
        return review.decisions()
                .stream()
                .filter(it -> it.state() == ReviewOutcomeState.OPEN)
                .map(it -> new Decided(DutiesInReviews.subject(review, it).reference(), it.text(),
                        "Decided in the management review " + review.key() + "."))
                .toList();
    }
}
