package io.answerable.audit.reviews;

import static java.util.stream.Collectors.toMap;

import io.answerable.audit.ManagementReviewDirectory;
import io.answerable.audit.ManagementReviewId;
import io.answerable.audit.ManagementReviewView;
import io.answerable.audit.ReviewInputKind;
import io.answerable.audit.ReviewInputView;
import io.answerable.audit.ReviewOutcomeView;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads management reviews as they were on a day, with their inputs and outcomes. */
@Component
@Transactional(readOnly = true)
class ReviewReads implements ManagementReviewDirectory {

    private final ManagementReviews reviews;

    ReviewReads(ManagementReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<ManagementReviewView> all(LocalDate asOf) {
        return views(reviews.all(), asOf).toList();
    }

    @Override
    public Map<ManagementReviewId, ManagementReviewView> byId(Collection<ManagementReviewId> ids, LocalDate asOf) {
        return views(reviews.byId(ids.stream().map(ManagementReviewId::value).toList()), asOf)
                .collect(toMap(ManagementReviewView::id, it -> it));
    }

    @Override
    public Map<String, ManagementReviewId> idsOf(Collection<String> keys) {
        return reviews.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> ManagementReviewId.of(it.getValue())));
    }

    @Override
    public Optional<ManagementReviewView> lastHeld(LocalDate asOf) {
        return all(asOf).stream()
                .filter(it -> it.isHeldBy(asOf))
                .max(Comparator.comparing(it -> Objects.requireNonNull(it.heldOn())));
    }

    @Override
    public Optional<ManagementReviewView> next(LocalDate asOf) {
        return all(asOf).stream()
                .filter(it -> !it.state().isHeld())
                .min(Comparator.comparing(ManagementReviewView::planned,
                        Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private static Stream<ManagementReviewView> views(Collection<ManagementReview> found, LocalDate asOf) {
        return found.stream()
                .flatMap(it -> it.on(asOf).map(fact -> view(it, fact, it.entry().version(), asOf)).stream())
                .sorted(Comparator.comparing(ManagementReviewView::key));
    }

    static ManagementReviewView view(ManagementReview review, ReviewFact stored, int version, LocalDate asOf) {
        var it = stored.asOf(asOf);
        var id = review.getId();
        var meeting = it.meeting();
        var outcomes = stored.isAhead(asOf) ? List.<OutcomeFact>of() : review.outcomesOn(asOf);
        return new ManagementReviewView(id, review.entry().key(), meeting.planned(), meeting.chair(),
                meeting.state(), meeting.heldOn(), meeting.closedOn(), inputs(it),
                outcomes.stream().map(outcome -> view(id, outcome, asOf)).toList(), version, asOf);
    }

    private static List<ReviewInputView> inputs(ReviewFact fact) {
        return Arrays.stream(ReviewInputKind.values()).map(kind -> {
            var input = fact.input(kind);
            var present = input.filter(ReviewFact.Input::present);
            var absent = input.filter(it -> !it.present());
            return new ReviewInputView(kind, present.isPresent(), input.isPresent(),
                    present.map(ReviewFact.Input::text).orElse(null), absent.map(ReviewFact.Input::text).orElse(null));
        }).toList();
    }

    private static ReviewOutcomeView view(ManagementReviewId review, OutcomeFact it, LocalDate asOf) {
        return new ReviewOutcomeView(review, it.number(), it.kind(), it.text(), it.owner(), it.due(), it.state(),
                it.note(), asOf);
    }
}
