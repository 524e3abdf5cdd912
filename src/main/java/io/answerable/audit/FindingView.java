package io.answerable.audit;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.risk.ConcernId;
import io.answerable.risk.IncidentId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it was on a day. What it says is never altered once it is issued (D-7).
 *
 * @param criterion clause or control that is not met, for example {@code A.5.4}
 * @param course key of the course that would mend a lack of competence
 * @param trainees who would have to take it
 * @param issuedOn null as long as it is a draft
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record FindingView(FindingId id, String key, FindingSource source, @Nullable AuditId audit,
        @Nullable IncidentId incident, @Nullable ConcernId concern, @Nullable GapAssessmentId gapAssessment,
        @Nullable AiSystemId system, @Nullable UnitId unit, @Nullable FindingGrade grade, @Nullable String criterion,
        String statement,
        @Nullable String evidence, @Nullable CauseKind causeKind, @Nullable String cause, @Nullable String course,
        List<PersonId> trainees, @Nullable LocalDate issuedOn, FindingState state, int version, LocalDate asOf) {

    /** The same as {@link #issuedOn()}. */
    public @Nullable LocalDate issued() {
        return issuedOn;
    }

    public boolean isNonconformity() {
        return grade != null && grade.isNonconformity();
    }

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return state.isOpen();
    }
}
