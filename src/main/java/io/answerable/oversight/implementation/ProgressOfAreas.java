package io.answerable.oversight.implementation;

import static io.answerable.oversight.implementation.AreaMeasure.Kind.ACTIONS;
import static io.answerable.oversight.implementation.AreaMeasure.Kind.ENGAGEMENTS;
import static io.answerable.oversight.implementation.AreaMeasure.Kind.INEFFECTIVE_ACTIONS;
import static io.answerable.oversight.implementation.AreaMeasure.Kind.LATE_ROADMAP_ITEMS;
import static io.answerable.oversight.implementation.AreaMeasure.Kind.MANAGEMENT_REVIEWS;
import static io.answerable.oversight.implementation.AreaMeasure.Kind.NONCONFORMING_ITEMS;
import static io.answerable.oversight.implementation.AreaMeasure.Kind.OPEN_POINTS;
import static io.answerable.oversight.implementation.AreaMeasure.Kind.OVERDUE_ACTIONS;
import static io.answerable.oversight.implementation.AreaMeasure.Kind.OVERDUE_AUDITS;
import static io.answerable.oversight.implementation.AreaMeasure.Kind.PLANNED_AUDITS;
import static io.answerable.oversight.implementation.AreaMeasure.Kind.POLICIES_IN_WORK;
import static io.answerable.oversight.implementation.AreaMeasure.Kind.RISKS_ABOVE_APPETITE;
import static io.answerable.oversight.implementation.AreaMeasure.Kind.ROADMAP_ITEMS;
import static io.answerable.oversight.implementation.AreaMeasure.Kind.UNVERIFIED_ACTIONS;

import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditState;
import io.answerable.audit.AuditView;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.GapAssessmentDirectory;
import io.answerable.audit.GapCounts;
import io.answerable.audit.ManagementReviewDirectory;
import io.answerable.audit.ManagementReviewView;
import io.answerable.organisation.EngagementDirectory;
import io.answerable.organisation.ImplementationAreaView;
import io.answerable.organisation.RoadmapDirectory;
import io.answerable.organisation.RoadmapItemView;
import io.answerable.organisation.StakeholderEngagementView;
import io.answerable.oversight.implementation.AreaMeasure.Kind;
import io.answerable.policy.PolicyDirectory;
import io.answerable.risk.RiskRegister;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what counts in each area of a lead implementer; who may see it is for the caller to ask (R-ROL-14 to R-ROL-17).
 */
@Component
@Transactional(readOnly = true)
public class ProgressOfAreas {

    private final RoadmapDirectory roadmap;
    private final GapAssessmentDirectory gaps;
    private final RiskRegister risks;
    private final PolicyDirectory policies;
    private final EngagementDirectory engagements;
    private final AuditDirectory audits;
    private final CorrectiveActionDirectory actions;
    private final ManagementReviewDirectory reviews;

    ProgressOfAreas(RoadmapDirectory roadmap, GapAssessmentDirectory gaps, RiskRegister risks,
            PolicyDirectory policies, EngagementDirectory engagements, AuditDirectory audits,
            CorrectiveActionDirectory actions, ManagementReviewDirectory reviews) {
        this.roadmap = roadmap;
        this.gaps = gaps;
        this.risks = risks;
        this.policies = policies;
        this.engagements = engagements;
        this.audits = audits;
        this.actions = actions;
        this.reviews = reviews;
    }

    /** Those of one day; a fixed number of statements. */
    public Map<ImplementationAreaView, AreaProgress> of(Collection<ImplementationAreaView> areas, LocalDate asOf) {
        return areas.stream().collect(Collectors.toMap(it -> it, it -> {
            var measures = measures(it.key(), asOf);
            return new AreaProgress(AreaStatus.of(it, measures), measures);
        }));
    }

    private List<AreaMeasure> measures(String area, LocalDate asOf) {
        return switch (area) {
            case "LI-1" -> planning(roadmap.all(asOf));
            case "LI-2" -> List.of(new AreaMeasure(NONCONFORMING_ITEMS, nonconforming(asOf)),
                    new AreaMeasure(RISKS_ABOVE_APPETITE, risks.aboveAppetite(asOf).size()));
            case "LI-3" -> List.of(count(POLICIES_IN_WORK, policies.all(asOf), it -> it.status().isInWork()));
            case "LI-4" -> engagement(engagements.all(asOf), asOf);
            case "LI-6" -> auditing(audits.all(asOf), asOf);
            case "LI-7" -> acting(actions.all(asOf));
            case "LI-8" -> List.of(reviewed(reviews.all(asOf), asOf));
            default -> List.of();
        };
    }

    private static List<AreaMeasure> planning(List<RoadmapItemView> items) {
        return List.of(new AreaMeasure(ROADMAP_ITEMS, items.size()),
                count(LATE_ROADMAP_ITEMS, items, RoadmapItemView::late));
    }

    private int nonconforming(LocalDate asOf) {
        return gaps.lastCompleted(asOf)
                .stream()
                .flatMap(it -> Stream.ofNullable(it.counts()))
                .mapToInt(GapCounts::notConforming)
                .sum();
    }

    /** Those of the year up to the day. */
    private static List<AreaMeasure> engagement(List<StakeholderEngagementView> all, LocalDate asOf) {
        return List.of(count(ENGAGEMENTS, all, it -> isOfYear(it.heldOn(), asOf)), new AreaMeasure(OPEN_POINTS,
                all.stream().mapToInt(it -> it.openPoints().size()).sum()));
    }

    private List<AreaMeasure> auditing(List<AuditView> all, LocalDate asOf) {
        return List.of(count(PLANNED_AUDITS, all, it -> it.state() == AuditState.PLANNED),
                count(OVERDUE_AUDITS, all, AuditView::overdue), reviewed(reviews.all(asOf), asOf));
    }

    private static List<AreaMeasure> acting(List<CorrectiveActionView> all) {
        return List.of(new AreaMeasure(ACTIONS, all.size()),
                count(OVERDUE_ACTIONS, all, it -> it.overdueDays() != null),
                count(UNVERIFIED_ACTIONS, all, it -> it.implementedOn() != null && it.verification() == null),
                count(INEFFECTIVE_ACTIONS, all, CorrectiveActionView::isIneffective));
    }

    private static AreaMeasure reviewed(List<ManagementReviewView> all, LocalDate asOf) {
        return count(MANAGEMENT_REVIEWS, all, it -> it.isHeldBy(asOf) && isOfYear(it.heldOn(), asOf));
    }

    private static boolean isOfYear(@Nullable LocalDate day, LocalDate asOf) {
        return day != null && day.getYear() == asOf.getYear() && !day.isAfter(asOf);
    }

    private static <T> AreaMeasure count(Kind kind, List<T> all, Predicate<T> counts) {
        return new AreaMeasure(kind, (int) all.stream().filter(counts).count());
    }
}
