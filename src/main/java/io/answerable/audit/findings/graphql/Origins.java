package io.answerable.audit.findings.graphql;

import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditId;
import io.answerable.audit.GapAssessmentDirectory;
import io.answerable.audit.GapAssessmentId;
import io.answerable.audit.matters.NamedInAudit;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.risk.ConcernId;
import io.answerable.risk.IncidentDirectory;
import io.answerable.risk.IncidentId;
import io.answerable.risk.KnownConcerns;
import io.answerable.risk.matters.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a finding comes from. */
@Component
class Origins {

    private final AuditDirectory audits;
    private final IncidentDirectory incidents;
    private final KnownConcerns concerns;
    private final GapAssessmentDirectory assessments;

    Origins(AuditDirectory audits, IncidentDirectory incidents, KnownConcerns concerns,
            GapAssessmentDirectory assessments) {
        this.audits = audits;
        this.incidents = incidents;
        this.concerns = concerns;
        this.assessments = assessments;
    }

    /** At most one of them is given. */
    record Origin(@Nullable AuditId audit, @Nullable IncidentId incident, @Nullable ConcernId concern,
            @Nullable GapAssessmentId gapAssessment) {}

    Outcome<Origin> of(FindingInputs.Draft input) {
        return NamedInAudit.optional(input.audit(), "audit", "audit", this::audit)
                .flatMap(audit -> NamedInAudit.optional(input.incident(), "incident", "incident", this::incident)
                        .flatMap(incident -> NamedInAudit.optional(input.concern(), "concern", "concern", this::concern)
                                .flatMap(concern -> NamedInAudit
                                        .optional(input.gapAssessment(), "gap assessment", "gapAssessment",
                                                this::assessment)
                                        .map(assessment -> new Origin(audit.orElse(null), incident.orElse(null),
                                                concern.orElse(null), assessment.orElse(null))))));
    }

    private Optional<AuditId> audit(Reference by) {
        return by.resolve("Audit", key -> Named.first(audits.idsOf(List.of(key)), AuditId::value), "input", "audit")
                .map(AuditId::of);
    }

    private Optional<IncidentId> incident(Reference by) {
        return by.resolve("Incident", key -> Named.first(incidents.idsOf(List.of(key)), IncidentId::value), "input",
                "incident").map(IncidentId::of);
    }

    private Optional<ConcernId> concern(Reference by) {
        return by.resolve("Concern", key -> Named.first(concerns.idsOf(List.of(key)), ConcernId::value), "input",
                "concern").map(ConcernId::of);
    }

    private Optional<GapAssessmentId> assessment(Reference by) {
        return by.resolve("GapAssessment", key -> Named.first(assessments.idsOf(List.of(key)), GapAssessmentId::value),
                "input", "gapAssessment").map(GapAssessmentId::of);
    }
}
