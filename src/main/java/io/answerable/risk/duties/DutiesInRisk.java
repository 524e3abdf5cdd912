package io.answerable.risk.duties;

import io.answerable.kernel.PersonId;
import io.answerable.risk.AssessmentDirectory;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks owners to review and treat their risks, and conductors to conduct their assessments. */
@Component
@Transactional(readOnly = true)
class DutiesInRisk implements Duties {

    private final RiskRegister risks;
    private final AssessmentDirectory assessments;

    DutiesInRisk(RiskRegister risks, AssessmentDirectory assessments) {
        this.risks = risks;
        this.assessments = assessments;
    }

    @Override
    public List<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        if (people.isEmpty()) {
            return List.of();
        }
        var open = risks.all(asOf).stream().filter(RiskView::isOpen).toList();
        return Stream.of(toReview(open, people), toTreat(open, people), toConduct(people, asOf))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Duty> toReview(List<RiskView> open, Collection<PersonId> people) {
        return open.stream()
                .filter(it -> it.reviewDue() != null && isAsked(it.owner(), people))
                .map(it -> new Duty(Objects.requireNonNull(it.owner()), DutyKind.RISK_REVIEW, Things.risk(it),
                        "Review the risk “" + it.title() + "”.", it.reviewDue()));
    }

    private static Stream<Duty> toTreat(List<RiskView> open, Collection<PersonId> people) {
        return open.stream()
                .flatMap(risk -> risk.treatments()
                        .stream()
                        .filter(it -> !it.state().isOver() && isAsked(it.owner(), people))
                        .map(it -> new Duty(Objects.requireNonNull(it.owner()), DutyKind.RISK_TREATMENT,
                                Things.treatment(risk, it),
                                "Treat the risk “%s”: %s".formatted(risk.title(), it.action()), it.due())));
    }

    // Whoever has handed in waits for somebody else's decision.
    private Stream<Duty> toConduct(Collection<PersonId> people, LocalDate asOf) {
        return assessments.conductedBy(people, asOf)
                .entrySet()
                .stream()
                .flatMap(of -> of.getValue()
                        .stream()
                        .filter(it -> it.status().isOpen() && it.status() != AssessmentStatus.SUBMITTED)
                        .map(it -> new Duty(of.getKey(), DutyKind.ASSESSMENT, Things.assessment(it),
                                "Conduct the assessment %s.".formatted(it.key()), null)));
    }

    private static boolean isAsked(@Nullable PersonId person, Collection<PersonId> people) {
        return person != null && people.contains(person);
    }
}
