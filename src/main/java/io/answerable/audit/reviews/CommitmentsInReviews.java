package io.answerable.audit.reviews;

import io.answerable.audit.ManagementReviewDirectory;
import io.answerable.audit.ManagementReviewView;
import io.answerable.audit.ReviewOutcomeState;
import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.CommitmentKind;
import io.answerable.signals.spi.Commitments;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Management reviews that people are to chair, and what they owe to earlier ones. */
@Component
@Transactional(readOnly = true)
class CommitmentsInReviews implements Commitments {

    private final ManagementReviewDirectory reviews;

    CommitmentsInReviews(ManagementReviewDirectory reviews) {
        this.reviews = reviews;
    }

    @Override
    public Collection<Commitment> commitmentsOf(Collection<PersonId> people, LocalDate asOf) {
        var asked = Set.copyOf(people);
        return reviews.all(asOf)
                .stream()
                .flatMap(it -> Stream.concat(chaired(it), owed(it)))
                .filter(it -> asked.contains(it.person()))
                .toList();
    }

    private static Stream<Commitment> chaired(ManagementReviewView it) {
        return Optional.ofNullable(it.chairId())
                .filter(chair -> !it.state().isHeld())
                .map(chair -> commitment(chair, DutiesInReviews.subject(it), it.planned()))
                .stream();
    }

    private static Stream<Commitment> owed(ManagementReviewView it) {
        return it.outcomes()
                .stream()
                .filter(outcome -> outcome.state() == ReviewOutcomeState.OPEN)
                .flatMap(outcome -> Stream.ofNullable(outcome.ownerId())
                        .map(owner -> commitment(owner, DutiesInReviews.subject(it, outcome), outcome.due())));
    }

    private static Commitment commitment(PersonId person, Subject subject, @Nullable LocalDate due) {
        return new Commitment(person, CommitmentKind.MANAGEMENT_REVIEW, subject, subject.label(), due, null, null);
    }
}
