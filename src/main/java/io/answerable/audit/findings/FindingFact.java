package io.answerable.audit.findings;

import io.answerable.audit.AuditId;
import io.answerable.audit.CauseKind;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingSource;
import io.answerable.audit.FindingState;
import io.answerable.audit.GapAssessmentId;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.risk.ConcernId;
import io.answerable.risk.IncidentId;
import io.answerable.risk.matters.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a finding says, and how far it has come. */
record FindingFact(Origin origin, Content content, List<PersonId> trainees, FindingState state) {

    FindingFact {
        trainees = List.copyOf(trainees);
    }

    /** Where it comes from, and what it is about. */
    record Origin(FindingSource source, @Nullable AuditId audit, @Nullable IncidentId incident,
            @Nullable ConcernId concern, @Nullable GapAssessmentId gapAssessment, @Nullable AiSystemId system,
            @Nullable UnitId unit) {

        Place place() {
            return new Place(system, unit);
        }
    }

    /** What is wrong; a draft may leave grade, criterion and day open. */
    record Content(@Nullable FindingGrade grade, @Nullable String criterion, String statement,
            @Nullable String evidence, @Nullable CauseKind causeKind, @Nullable String cause, @Nullable String course,
            @Nullable LocalDate issuedOn) {}

    FindingFact in(FindingState other) {
        return new FindingFact(origin, content, trainees, other);
    }

    boolean isOf(GapAssessmentId assessment) {
        return assessment.equals(origin.gapAssessment());
    }

    /** Whether a gap assessment has found it, and it is still to be mended or to be issued. */
    boolean isUnmendedGap() {
        return origin.source() == FindingSource.GAP_ASSESSMENT && (state == FindingState.DRAFT || state.isOpen())
                && origin.system() == null && origin.unit() == null;
    }

    boolean isNonconformity() {
        return content.grade() != null && content.grade().isNonconformity();
    }

    /** Whether it says the same, however far it has come. */
    boolean saysTheSameAs(FindingFact other) {
        return origin.equals(other.origin) && content.equals(other.content) && trainees.equals(other.trainees);
    }
}
