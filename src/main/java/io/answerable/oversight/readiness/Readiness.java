package io.answerable.oversight.readiness;

import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingView;
import io.answerable.reference.Framework;
import io.answerable.reference.Frameworks;
import io.answerable.audit.GapAssessmentDirectory;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.organisation.ProfileDirectory;
import io.answerable.roles.Scope;
import io.answerable.signals.SignalDirectory;
import io.answerable.signals.SignalView;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers how far the organisation meets the standard, the law or another framework (R-RPT-12); who may see it is for the caller to ask. */
@Component
@Transactional(readOnly = true)
public class Readiness {

    /**
     * For the standard a required topic that no policy in force covers, and a management review that is overdue or was never
     * held; for the law a classification, a registration and what transparency asks for.
     */
    private static final Map<Framework, Set<String>> MISSING = Map.of(Framework.ISO_42001,
            Set.of("POL-004", "AUD-004"), Framework.EU_AI_ACT, Set.of("INV-001", "GATE-010", "GATE-012"));

    private final GapAssessmentDirectory assessments;
    private final FindingDirectory findings;
    private final ReadinessOfClauses clauses;
    private final Frameworks frameworks;
    private final BlockingFindings blocking;
    private final AiSystemRegister systems;
    private final ProfileDirectory profiles;
    private final SignalDirectory signals;

    Readiness(GapAssessmentDirectory assessments, FindingDirectory findings, ReadinessOfClauses clauses,
            Frameworks frameworks, BlockingFindings blocking, AiSystemRegister systems, ProfileDirectory profiles,
            SignalDirectory signals) {
        this.assessments = assessments;
        this.findings = findings;
        this.clauses = clauses;
        this.frameworks = frameworks;
        this.blocking = blocking;
        this.systems = systems;
        this.profiles = profiles;
        this.signals = signals;
    }

    /** @param scope which findings count; the clauses are judged for the organisation as a whole */
    public ReadinessView of(Framework framework, Scope scope, LocalDate asOf) {
        var assessment = assessments.lastCompleted(framework, asOf);
        var open = open(scope, asOf).stream().filter(it -> frameworks.of(it.criterion()) == framework).toList();
        return new ReadinessView(framework, assessment.orElse(null), target(framework, asOf).orElse(null),
                clauses.of(framework, assessment, open, asOf), blocking.among(open, asOf), missing(framework, asOf),
                asOf);
    }

    private List<SignalView> missing(Framework framework, LocalDate asOf) {
        var codes = MISSING.getOrDefault(framework, Set.of());
        return codes.isEmpty() ? List.of() : signals.all(codes, asOf);
    }

    private List<FindingView> open(Scope scope, LocalDate asOf) {
        var owned = scope.kind() == Scope.Kind.UNIT
                ? systems.all(asOf)
                        .stream()
                        .filter(it -> it.owningUnit().value().equals(scope.target()))
                        .map(it -> it.id().value())
                        .toList()
                : List.<UUID>of();
        return findings.all(asOf).stream().filter(FindingView::isOpen).filter(it -> switch (scope.kind()) {
            case ORGANISATION -> true;
            case SYSTEM -> it.system() != null && it.system().value().equals(scope.target());
            case UNIT -> it.unit() != null && it.unit().value().equals(scope.target())
                    || it.system() != null && owned.contains(it.system().value());
        }).toList();
    }

    /** As the organisation says of itself; what is no day is none, and certificates are given for the standard only. */
    private Optional<LocalDate> target(Framework framework, LocalDate asOf) {
        return framework != Framework.ISO_42001
                ? Optional.empty()
                : profiles.on(asOf).flatMap(it -> Optional.ofNullable(it.certification().get("target"))).flatMap(it -> {
                    try {
                        return Optional.of(LocalDate.parse(it));
                    } catch (DateTimeException notADay) {
                        return Optional.empty();
                    }
                });
    }
}
