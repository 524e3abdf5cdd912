package io.answerable.audit.findings;

import io.answerable.audit.AuditId;
import io.answerable.audit.CauseKind;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingSource;
import io.answerable.audit.GapAssessmentId;
import io.answerable.kernel.PersonId;
import io.answerable.risk.ConcernId;
import io.answerable.risk.IncidentId;
import io.answerable.risk.matters.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has found. Grade and criterion may stay open until it is issued.
 *
 * @param key null: one is made up
 */
public record DraftFinding(@Nullable String key, FindingSource source, @Nullable AuditId audit,
        @Nullable IncidentId incident, @Nullable ConcernId concern, @Nullable GapAssessmentId gapAssessment,
        Place place, @Nullable FindingGrade grade,
        @Nullable String criterion, String statement, @Nullable String evidence, @Nullable CauseKind causeKind,
        @Nullable String cause, @Nullable String course, List<PersonId> trainees, @Nullable String reason) {}
