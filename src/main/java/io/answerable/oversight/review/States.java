package io.answerable.oversight.review;

import io.answerable.audit.AuditDirectory;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.GapAssessmentDirectory;
import io.answerable.audit.GapAssessmentView;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.organisation.RoadmapDirectory;
import io.answerable.reference.Framework;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads how everything that figures speak of stands on a day; a fixed number of statements. */
@Component
class States {

    private final AiSystemRegister systems;
    private final GapAssessmentDirectory assessments;
    private final RoadmapDirectory roadmap;
    private final AuditDirectory audits;
    private final FindingDirectory findings;
    private final ReviewedMatters matters;

    States(AiSystemRegister systems, GapAssessmentDirectory assessments, RoadmapDirectory roadmap,
            AuditDirectory audits, FindingDirectory findings, ReviewedMatters matters) {
        this.systems = systems;
        this.assessments = assessments;
        this.roadmap = roadmap;
        this.audits = audits;
        this.findings = findings;
        this.matters = matters;
    }

    State on(LocalDate day) {
        return new State(systems.all(day),
                assessments.lastCompleted(Framework.ISO_42001, day)
                        .map(GapAssessmentView::counts)
                        .flatMap(it -> Optional.ofNullable(it.percent()))
                        .orElse(null),
                roadmap.all(day), matters.risks(day), audits.all(day),
                findings.all(day), matters.actions(day));
    }
}
