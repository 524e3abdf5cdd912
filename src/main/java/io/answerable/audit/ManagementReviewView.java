package io.answerable.audit;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A management review as it was on a day (R-AUD-10).
 *
 * @param inputs every kind, in the order of the standard
 * @param outcomes decisions and actions in their order
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record ManagementReviewView(ManagementReviewId id, String key, @Nullable LocalDate planned,
        @Nullable PersonId chairId, ManagementReviewState state, @Nullable LocalDate heldOn,
        @Nullable LocalDate closedOn, List<ReviewInputView> inputs, List<ReviewOutcomeView> outcomes, int version,
        LocalDate asOf) {

    public ManagementReviewView {
        inputs = List.copyOf(inputs);
        outcomes = List.copyOf(outcomes);
    }

    /** The kinds that are not there, whether or not somebody has said why. */
    public List<ReviewInputKind> missingInputs() {
        return inputs.stream().filter(it -> !it.present()).map(ReviewInputView::kind).toList();
    }

    public List<ReviewOutcomeView> decisions() {
        return of(ReviewOutcomeKind.DECISION);
    }

    public List<ReviewOutcomeView> actions() {
        return of(ReviewOutcomeKind.ACTION);
    }

    private List<ReviewOutcomeView> of(ReviewOutcomeKind kind) {
        return outcomes.stream().filter(it -> it.kind() == kind).toList();
    }

    /** Whether it had been held by that day. */
    public boolean isHeldBy(LocalDate day) {
        return state.isHeld() && heldOn != null && !heldOn.isAfter(day);
    }

    /** Whether it was planned for a day before and has not been held. */
    public boolean overdue() {
        return !state.isHeld() && planned != null && planned.isBefore(asOf);
    }
}
