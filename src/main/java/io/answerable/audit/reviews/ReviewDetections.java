package io.answerable.audit.reviews;

import io.answerable.audit.matters.Lapses;
import io.answerable.audit.matters.Lapses.Habit;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out that top management has not looked at the whole for too long, or never (AUD-004). */
@Component
class ReviewDetections implements Detector {

    private static final Habit REVIEWING = new Habit("AUD-004", "management_review_days",
            "The last management review", "Hold a management review with every kind of input.");

    private final ManagementReviews reviews;
    private final Lapses lapses;

    ReviewDetections(ManagementReviews reviews, Lapses lapses) {
        this.reviews = reviews;
        this.lapses = lapses;
    }

    @Override
    public Set<String> codes() {
        return Set.of(REVIEWING.code());
    }

    @Override
    public Set<String> kinds() {
        return Set.of("ManagementReview", "Organisation");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        var all = reviews.all();
        return lapses.found(REVIEWING, all.stream().flatMap(ReviewDetections::held).toList(),
                all.stream().map(ManagementReview::entry).toList(), concern);
    }

    private static Stream<Lapses.Time> held(ManagementReview review) {
        return review.facts()
                .facts()
                .stream()
                .filter(it -> it.fact().state().isHeld())
                .map(it -> new Lapses.Time(Objects.requireNonNull(it.fact().meeting().heldOn()), it.days()));
    }
}
