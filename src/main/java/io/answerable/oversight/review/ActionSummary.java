package io.answerable.oversight.review;

import io.answerable.audit.ActionState;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.kernel.Percentage;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How corrective actions stand on a day.
 *
 * @param open those that are not closed
 * @param overdue those that should have been carried out, longest first
 * @param ineffective of those that were verified, the ones without effect
 * @param verified how many were verified, with or without effect
 * @param effective how many of those had their effect
 */
public record ActionSummary(int open, List<CorrectiveActionView> overdue, int ineffective, int verified,
        int effective) {

    public ActionSummary {
        overdue = List.copyOf(overdue);
    }

    static ActionSummary of(Collection<CorrectiveActionView> actions) {
        var verified = actions.stream().filter(CorrectiveActionView::isVerified).toList();
        var ineffective = (int) verified.stream().filter(CorrectiveActionView::isIneffective).count();
        return new ActionSummary((int) actions.stream().filter(it -> it.state() != ActionState.CLOSED).count(),
                actions.stream()
                        .filter(it -> it.overdueDays() != null)
                        .sorted(Comparator.comparing(CorrectiveActionView::due)
                                .thenComparing(CorrectiveActionView::key))
                        .toList(),
                ineffective, verified.size(), verified.size() - ineffective);
    }

    /** Effective of verified, to one tenth (KPI-G07); null when nothing was verified. */
    public @Nullable Double verifiedPercent() {
        return Percentage.of(effective, verified);
    }
}
