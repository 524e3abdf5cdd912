package io.answerable.roles.raci.matrices;

import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A matrix as on a day (R-ROL-23).
 *
 * @param shown the edition in force that day, or else the draft that the caller may see
 * @param editions all that the caller may see, oldest first
 * @param version counts every change; give it back when changing the matrix
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record RaciMatrixView(RaciMatrixId id, String key, Scope scope, RaciEditionView shown,
        List<RaciEditionView> editions, @Nullable LocalDate lastReview, @Nullable LocalDate nextReview, int version,
        LocalDate asOf) {

    public RaciMatrixView {
        editions = List.copyOf(editions);
    }

    /** The edition that is being written. */
    public Optional<RaciEditionView> draft() {
        return editions.stream().filter(RaciEditionView::isDraft).findFirst();
    }

    public Optional<RaciEditionView> edition(int number) {
        return editions.stream().filter(it -> it.number() == number).findFirst();
    }
}
