package io.answerable.roles.raci.reviews;

import io.answerable.access.CurrentActor;
import io.answerable.roles.AskingForMatrixReviews;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixTimelines;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the matrices in force on the day. Hearing of it again changes nothing. */
@Component
class ReviewsOfScopes implements AskingForMatrixReviews {

    private final ReviewRequests requests;
    private final MatrixTimelines matrices;
    private final CurrentActor actor;

    ReviewsOfScopes(ReviewRequests requests, MatrixTimelines matrices, CurrentActor actor) {
        this.requests = requests;
        this.matrices = matrices;
        this.actor = actor;
    }

    @Override
    @Transactional
    public void ask(Collection<Scope> scopes, String trigger, String source, LocalDate day) {
        var inForce = matrices.of(Optional.of(scopes)).stream().filter(it -> it.active().contain(day)).toList();
        requests.ask(inForce, trigger, source, day, actor.provenance());
    }
}
