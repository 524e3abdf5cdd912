package io.answerable.risk.assessments;

import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.RequirementState;
import io.answerable.inventory.spi.Judgement;
import io.answerable.risk.AssessmentFacts;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What gates ask of assessments. */
class GatesAndAssessmentsTests extends AssessmentScene {

    @Test
    @DisplayName("Reading 26: what the facts do not ask for is not applicable; what is only started meets only that")
    void gatesAskForWhatIsNeeded() {
        record(MAY, system("ai-01").withPersonalData());
        told(MAY, new AssessmentFacts("as-01", "ai-01", AssessmentType.DPIA, AssessmentStatus.IN_PROGRESS, "p-020",
                null, null, null, null));

        assertThat(judged("DPIA_STARTED_IF_PERSONAL_DATA")).isEqualTo(RequirementState.MET);
        assertThat(judged("EQUALITY_IMPACT_STARTED")).isEqualTo(RequirementState.NOT_APPLICABLE);
        assertThat(judged("FRIA_APPROVED_IF_REQUIRED")).isEqualTo(RequirementState.NOT_APPLICABLE);
        assertThat(judgement("DPIA_APPROVED_IF_PERSONAL_DATA")).returns(RequirementState.OPEN, Judgement::state)
                .returns("role.dpo", Judgement::fixedBy)
                .returns("It is IN_PROGRESS, conducted by Henrik Dahlberg (p-020).", Judgement::detail);
        assertThat(judgement("AI_RISK_APPROVED").detail()).isEqualTo("Nobody has started it.");
    }
}
