package io.answerable.risk.assessments;

import io.answerable.inventory.ObligationStatus;
import io.answerable.inventory.ObligationView;
import io.answerable.inventory.spi.ReclassificationConsequence;
import io.answerable.risk.AssessmentDirectory;
import io.answerable.risk.AssessmentType;
import io.answerable.risk.AssessmentView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which assessments another category would ask for that are not approved by now (R-INV-14). */
@Component
class AssessmentsToCome implements ReclassificationConsequence {

    private final AssessmentDirectory directory;

    AssessmentsToCome(AssessmentDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Consequences of(Supposed supposed) {
        var id = supposed.before().id();
        var approved = directory.ofSystems(List.of(id), supposed.asOf())
                .getOrDefault(id, List.of())
                .stream()
                .filter(it -> it.isApproved() && !it.expired())
                .map(AssessmentView::type)
                .collect(Collectors.toSet());
        var byFacts = Need.of(supposed.after())
                .stream()
                .map(it -> new RequiredAssessment(it.type().name(), supposed.asOf()));
        var byLaw = supposed.obligation(FundamentalRights.DUTY)
                .flatMap(it -> from(it, supposed.asOf()))
                .map(it -> new RequiredAssessment(AssessmentType.FRIA.name(), it));
        return new Consequences(
                Stream.concat(byFacts, byLaw.stream()).filter(it -> isMissing(it, approved)).toList(), List.of(),
                List.of(), List.of(), List.of());
    }

    private static Optional<LocalDate> from(ObligationView duty, LocalDate today) {
        return duty.status() == ObligationStatus.NOT_APPLICABLE
                ? Optional.empty()
                : Optional.of(Objects.requireNonNullElse(duty.applicableFrom(), today));
    }

    private static boolean isMissing(RequiredAssessment it, Set<AssessmentType> approved) {
        return !approved.contains(AssessmentType.valueOf(it.type()));
    }
}
