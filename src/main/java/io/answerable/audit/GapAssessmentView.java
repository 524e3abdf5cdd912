package io.answerable.audit;

import io.answerable.kernel.PersonId;
import io.answerable.reference.Framework;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gap assessment as it was on a day (R-AUD-11).
 *
 * @param conductedById who holds practice against the framework
 * @param counts null until it is completed
 * @param items everything that can be met or not, in the order of the framework
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record GapAssessmentView(GapAssessmentId id, String key, String title, Framework framework,
        GapAssessmentState state, @Nullable LocalDate planned, @Nullable PersonId conductedById,
        @Nullable LocalDate startedOn, @Nullable LocalDate completedOn, @Nullable GapCounts counts,
        List<GapItemView> items, int version, LocalDate asOf) {

    public GapAssessmentView {
        items = List.copyOf(items);
    }

    /** Whether it was completed by that day. */
    public boolean isCompletedBy(LocalDate day) {
        return state == GapAssessmentState.COMPLETED && completedOn != null && !completedOn.isAfter(day);
    }
}
