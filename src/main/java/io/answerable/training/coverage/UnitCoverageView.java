package io.answerable.training.coverage;

import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the people of a unit who are at work that day have taken a course (R-TRN-11).
 *
 * @param course key in the catalogue
 * @param trained those whose course still counts, by key
 * @param open the others, by key
 */
public record UnitCoverageView(UnitId unit, String course, List<PersonView> trained, List<PersonView> open,
        LocalDate asOf) {

    private static final double ALL = 100;

    public UnitCoverageView {
        trained = List.copyOf(trained);
        open = List.copyOf(open);
    }

    public int getTrainedCount() {
        return trained.size();
    }

    public int getOpenCount() {
        return open.size();
    }

    /** Null where nobody is at work. */
    public @Nullable Double getPercent() {
        int all = trained.size() + open.size();
        return all == 0 ? null : ALL * trained.size() / all;
    }
}
