package io.answerable.audit.reviews;

import io.answerable.audit.ManagementReviewDirectory;
import io.answerable.audit.ManagementReviewView;
import io.answerable.audit.ReviewOutcomeState;
import io.answerable.audit.ReviewOutcomeView;
import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is to hold a management review, and who is to do what earlier ones have asked for. */
@Component
@Transactional(readOnly = true)
class DutiesInReviews implements Duties {

    private final ManagementReviewDirectory reviews;

    DutiesInReviews(ManagementReviewDirectory reviews) {
        this.reviews = reviews;
    }

    @Override
    public Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var asked = Set.copyOf(people);
        return reviews.all(asOf)
                .stream()
                .flatMap(it -> Stream.concat(holding(it), followingUp(it)))
                .filter(it -> asked.contains(it.person()))
                .toList();
    }

    private static Stream<Duty> holding(ManagementReviewView it) {
        return Optional.ofNullable(it.chairId())
                .filter(chair -> !it.state().isHeld())
                .map(chair -> new Duty(chair, DutyKind.MANAGEMENT_REVIEW, subject(it),
                        "Hold the management review " + it.key() + ".", it.planned()))
                .stream();
    }

    private static Stream<Duty> followingUp(ManagementReviewView it) {
        return it.outcomes()
                .stream()
                .filter(outcome -> outcome.state() == ReviewOutcomeState.OPEN)
                .flatMap(outcome -> Stream.ofNullable(outcome.ownerId())
                        .map(owner -> new Duty(owner, DutyKind.FOLLOW_UP, subject(it, outcome), outcome.text(),
                                outcome.due())));
    }

    static Subject subject(ManagementReviewView it) {
        return new Subject("managementReview", "ManagementReview", it.id().value(), it.key(),
                "Management review " + it.key());
    }

    static Subject subject(ManagementReviewView it, ReviewOutcomeView outcome) {
        return new Subject("managementReview/outcome", "ManagementReview", it.id().value(),
                it.key() + "/" + outcome.number(), outcome.text());
    }
}
