package io.answerable.risk.duties;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.risk.AssessmentDirectory;
import io.answerable.risk.AssessmentView;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.CommitmentKind;
import io.answerable.signals.spi.Commitments;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open risks, treatments and assessments that rest on people. */
@Component
@Transactional(readOnly = true)
class CommitmentsInRisk implements Commitments {

    private final RiskRegister risks;
    private final AssessmentDirectory assessments;

    CommitmentsInRisk(RiskRegister risks, AssessmentDirectory assessments) {
        this.risks = risks;
        this.assessments = assessments;
    }

    @Override
    public List<Commitment> commitmentsOf(Collection<PersonId> people, LocalDate asOf) {
        if (people.isEmpty()) {
            return List.of();
        }
        var open = risks.all(asOf).stream().filter(RiskView::isOpen).toList();
        return Stream.of(owned(open, people), treated(open, people), conducted(people, asOf))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Commitment> owned(List<RiskView> open, Collection<PersonId> people) {
        return open.stream()
                .filter(it -> isAsked(it.owner(), people))
                .map(it -> new Commitment(Objects.requireNonNull(it.owner()), CommitmentKind.RISK, Things.risk(it),
                        it.title(), it.reviewDue(), unit(it), system(it.system())));
    }

    private static Stream<Commitment> treated(List<RiskView> open, Collection<PersonId> people) {
        return open.stream()
                .flatMap(risk -> risk.treatments()
                        .stream()
                        .filter(it -> !it.state().isOver() && isAsked(it.owner(), people))
                        .map(it -> new Commitment(Objects.requireNonNull(it.owner()), CommitmentKind.RISK_TREATMENT,
                                Things.treatment(risk, it), it.action(), it.due(), unit(risk),
                                system(risk.system()))));
    }

    private Stream<Commitment> conducted(Collection<PersonId> people, LocalDate asOf) {
        return assessments.conductedBy(people, asOf)
                .entrySet()
                .stream()
                .flatMap(of -> of.getValue()
                        .stream()
                        .filter(it -> it.status().isOpen())
                        .map(it -> conducted(of.getKey(), it)));
    }

    private static Commitment conducted(PersonId conductor, AssessmentView it) {
        return new Commitment(conductor, CommitmentKind.ASSESSMENT, Things.assessment(it), "Assessment " + it.key(),
                null, null, it.system().value());
    }

    private static boolean isAsked(@Nullable PersonId person, Collection<PersonId> people) {
        return person != null && people.contains(person);
    }

    private static @Nullable UUID unit(RiskView risk) {
        var unit = risk.unit();
        return unit == null ? null : unit.value();
    }

    private static @Nullable UUID system(@Nullable AiSystemId system) {
        return system == null ? null : system.value();
    }
}
