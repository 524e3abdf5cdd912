package io.answerable.audit;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/** Practice has been held against every clause and control. */
public record GapAssessmentCompleted(GapAssessmentId assessment, GapCounts results, LocalDate completedOn,
        Provenance provenance) implements GovernanceEvent {}
