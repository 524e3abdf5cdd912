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
 * @param shown the version in force that day, or else the draft that the caller may see
 * @param versions all that the caller may see, oldest first
 * @param revision counts every change; give it back when changing the matrix
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record RaciMatrixView(RaciMatrixId id, String key, Scope scope, RaciVersionView shown,
        List<RaciVersionView> versions, @Nullable LocalDate lastReview, @Nullable LocalDate nextReview, int revision,
        LocalDate asOf) {

    public RaciMatrixView {
        versions = List.copyOf(versions);
    }

    /** The version that is being written. */
    public Optional<RaciVersionView> draft() {
        return versions.stream().filter(RaciVersionView::isDraft).findFirst();
    }

    public Optional<RaciVersionView> version(int number) {
        return versions.stream().filter(it -> it.number() == number).findFirst();
    }
}
