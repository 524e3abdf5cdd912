package io.answerable.risk.assessments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Dated;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Days;
import io.answerable.risk.AssessmentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the assessments of one type that a system has had were approved, and until when each approval held. */
final class Approvals {

    private static final Comparator<Dated<AssessmentFact>> LATEST_LAST = Comparator
            .comparing((Dated<AssessmentFact> it) -> it.from())
            .thenComparing(it -> Optional.ofNullable(it.fact().approval().on()).orElse(LocalDate.MIN));

    static final Approvals NONE = new Approvals(List.of());

    private final List<Dated<AssessmentFact>> approvals;

    private Approvals(List<Dated<AssessmentFact>> approvals) {
        this.approvals = approvals.stream().sorted(LATEST_LAST).toList();
    }

    /** What is assessed of which system. */
    record Subject(AiSystemId system, AssessmentType type) {}

    static Map<Subject, Approvals> of(Collection<List<Dated<AssessmentFact>>> history) {
        var approved = history.stream()
                .flatMap(List::stream)
                .filter(it -> !it.isEmpty() && it.fact().status().wasApproved())
                .collect(groupingBy(it -> new Subject(it.fact().system(), it.fact().type())));
        return approved.entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> new Approvals(it.getValue())));
    }

    /** The days since the first approval; a stale or expired one counts (rule readings 14 and 15). */
    Days sinceTheFirst() {
        return approvals.isEmpty() ? Days.never() : Days.between(approvals.getFirst().from(), null);
    }

    /** The days on which the latest approval had passed its last good day. */
    Days expired() {
        var expired = new ArrayList<Days>();
        for (int i = 0; i < approvals.size(); i++) {
            var next = i + 1 < approvals.size() ? approvals.get(i + 1).from() : null;
            expired.add(expired(approvals.get(i), next));
        }
        return Days.anyOf(expired);
    }

    private static Days expired(Dated<AssessmentFact> approval, @Nullable LocalDate next) {
        var last = approval.fact().approval().validUntil();
        return last == null
                ? Days.never()
                : Days.between(approval.from(), next).and(Days.from(last.plusDays(1)));
    }

    /** The last good day of the approval that is the latest on a day. */
    Optional<LocalDate> lastGoodDay(LocalDate day) {
        return approvals.stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .flatMap(it -> Optional.ofNullable(it.fact().approval().validUntil()));
    }
}
