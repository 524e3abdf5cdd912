package io.answerable.risk.assessments;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ObligationStatus;
import io.answerable.inventory.ObligationView;
import io.answerable.risk.AssessmentType;
import io.answerable.risk.AssessmentView;
import io.answerable.risk.RequiredAssessmentView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which assessments a system needs on its day, and which of those it has comes closest (K-6). */
final class RequiredSet {

    /** What holds comes first, then what somebody works on, then what once was approved. */
    private static final Comparator<AssessmentView> CLOSEST = Comparator.comparingInt(RequiredSet::distance)
            .thenComparing(it -> it.approvedOn() == null ? LocalDate.MIN : it.approvedOn(), Comparator.reverseOrder())
            .thenComparing(AssessmentView::key);

    private RequiredSet() {}

    /** @param duty the duty of Article 27; null where the law does not concern the system */
    static List<RequiredAssessmentView> of(AiSystemView system, @Nullable ObligationView duty,
            List<AssessmentView> known) {
        var required = new ArrayList<RequiredAssessmentView>();
        Need.of(system)
                .forEach(it -> required.add(new RequiredAssessmentView(system.id(), it.type(), true, it.because(), null,
                        null, closest(it.type(), known), system.asOf())));
        if (duty != null && isAskedFor(duty)) {
            boolean inForce = duty.status().isInForce();
            required.add(new RequiredAssessmentView(system.id(), AssessmentType.FRIA, inForce,
                    inForce ? "Article 27 applies." : "The organisation wants it before Article 27 applies.",
                    duty.applicableFrom(), duty.internalTarget(), closest(AssessmentType.FRIA, known), system.asOf()));
        }
        required.sort(Comparator.comparing(RequiredAssessmentView::type));
        return List.copyOf(required);
    }

    private static boolean isAskedFor(ObligationView duty) {
        return duty.status().isInForce() || duty.status() == ObligationStatus.FUTURE && duty.internalTarget() != null;
    }

    private static @Nullable AssessmentView closest(AssessmentType type, List<AssessmentView> known) {
        return known.stream().filter(it -> it.type() == type).min(CLOSEST).orElse(null);
    }

    private static int distance(AssessmentView it) {
        if (it.holds()) {
            return 0;
        }
        return switch (it.status()) {
            case SUBMITTED -> 1;
            case IN_PROGRESS -> 2;
            case REJECTED -> 3;
            case APPROVED -> 4;
            case REQUIRED -> 5;
            case SUPERSEDED -> 6;
        };
    }
}
