package io.answerable.oversight.readiness;

import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Open nonconformities that stand in the way of certification: a major one until an action has proved effective, and any for
 * which nobody has agreed an action.
 */
@Component
class BlockingFindings {

    private final CorrectiveActionDirectory actions;

    BlockingFindings(CorrectiveActionDirectory actions) {
        this.actions = actions;
    }

    List<FindingView> among(Collection<FindingView> open, LocalDate asOf) {
        var nonconformities = open.stream().filter(FindingView::isNonconformity).toList();
        var done = actions.ofFindings(nonconformities.stream().map(FindingView::id).toList(), asOf);
        return nonconformities.stream()
                .filter(it -> isBlocking(it, done.getOrDefault(it.id(), List.of())))
                .sorted(Comparator.comparing(FindingView::grade, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(FindingView::key))
                .toList();
    }

    private static boolean isBlocking(FindingView finding, List<CorrectiveActionView> actions) {
        return finding.grade() == FindingGrade.MAJOR_NC
                ? actions.stream().noneMatch(CorrectiveActionView::isEffective)
                : actions.stream().noneMatch(CorrectiveActionView::isPromising);
    }
}
