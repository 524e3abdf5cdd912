package io.answerable.oversight.improvement;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingState;
import io.answerable.audit.FindingView;
import io.answerable.audit.LessonDirectory;
import io.answerable.oversight.improvement.ImprovementView.Effect;
import io.answerable.oversight.improvement.ImprovementView.RepeatCause;
import io.answerable.oversight.improvement.ImprovementView.RepeatFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether the organisation learns from what was found (R-RPT-13), for whoever may see governance. */
@Component
@Transactional(readOnly = true)
public class Improvement {

    private final FindingDirectory findings;
    private final CorrectiveActionDirectory actions;
    private final LessonDirectory lessons;
    private final CurrentActor actor;

    Improvement(FindingDirectory findings, CorrectiveActionDirectory actions, LessonDirectory lessons,
            CurrentActor actor) {
        this.findings = findings;
        this.actions = actions;
        this.lessons = lessons;
        this.actor = actor;
    }

    /**
     * As of that day, with so many quarters; the number of SQL statements depends on the number of quarters only.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read governance
     */
    public ImprovementView on(LocalDate asOf, int quarters) {
        actor.require(Permission.READ_GOVERNANCE);
        var issued = issued(asOf);
        var verified = actions.all(asOf).stream().filter(CorrectiveActionView::isVerified).toList();
        return new ImprovementView(Quarters.until(asOf, quarters)
                .stream()
                .map(it -> it.counted(issued, this::issued))
                .toList(), repeatCauses(issued, verified), repeatFindings(issued), effect(verified), lessons.all(asOf),
                asOf);
    }

    private List<FindingView> issued(LocalDate asOf) {
        return findings.all(asOf)
                .stream()
                .filter(it -> it.state() != FindingState.DRAFT && isBy(asOf, it.issuedOn()))
                .toList();
    }

    private static boolean isBy(LocalDate asOf, @Nullable LocalDate day) {
        return day != null && !day.isAfter(asOf);
    }

    private static List<RepeatCause> repeatCauses(List<FindingView> findings, List<CorrectiveActionView> actions) {
        var ineffective = actions.stream()
                .filter(CorrectiveActionView::isIneffective)
                .collect(groupingBy(CorrectiveActionView::finding));
        return findings.stream()
                .filter(it -> ineffective.containsKey(it.id()))
                .map(it -> new RepeatCause(it, ineffective.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static List<RepeatFinding> repeatFindings(List<FindingView> findings) {
        var nonconformities = findings.stream().filter(FindingView::isNonconformity).toList();
        return nonconformities.stream()
                .map(it -> new RepeatFinding(it, nonconformities.stream().filter(e -> repeats(it, e)).toList()))
                .filter(it -> !it.earlier().isEmpty())
                .toList();
    }

    /** The same criterion is not met for the same system, or without one for the same unit, as on an earlier day. */
    private static boolean repeats(FindingView later, FindingView earlier) {
        return later.criterion() != null && later.criterion().equals(earlier.criterion())
                && Objects.equals(later.system(), earlier.system()) && Objects.equals(later.unit(), earlier.unit())
                && (later.system() != null || later.unit() != null)
                && Objects.requireNonNull(earlier.issuedOn()).isBefore(Objects.requireNonNull(later.issuedOn()));
    }

    private static Effect effect(List<CorrectiveActionView> actions) {
        return new Effect(actions.size(), (int) actions.stream().filter(CorrectiveActionView::isEffective).count(),
                (int) actions.stream().filter(CorrectiveActionView::isIneffective).count());
    }
}
