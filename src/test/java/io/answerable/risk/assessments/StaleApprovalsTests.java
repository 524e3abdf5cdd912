package io.answerable.risk.assessments;

import static io.answerable.access.Permission.READ;
import static io.answerable.access.Permission.READ_HISTORY;
import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRow;
import io.answerable.risk.AssessmentFacts;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentType;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** K-4: an approval names the classification that it rests on; a newer one makes it stale. */
class StaleApprovalsTests extends AssessmentScene {

    @Test
    @DisplayName("K-4 A reclassification makes approvals stale from its day on: shown, and open at the gate")
    void anApprovalRestsOnItsClassification() {
        record(MAY, system("ai-01").usedSince(DAY_OF_USE).classified(RiskCategory.MINIMAL, "2026-02-01", "p-021"));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY));
        assertThat(assessment("as-01").stale()).isFalse();
        assertThat(judged("AI_RISK_APPROVED")).isEqualTo(RequirementState.MET);

        record(TODAY, system("ai-01").usedSince(DAY_OF_USE)
                .classified(RiskCategory.TRANSPARENCY, "2026-11-20", "p-021"));
        assertThat(assessment("as-01").stale()).isTrue();
        assertThat(judged("AI_RISK_APPROVED")).isEqualTo(RequirementState.OPEN);
        assertThat(assessment("as-01", LocalDate.parse("2026-11-19")).stale()).as("the day before").isFalse();

        told(TODAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY));
        assertThat(assessment("as-01").stale()).as("the same approval, told once more").isTrue();
    }

    @Test
    @DisplayName("K-4 Other points of the law are a newer classification, also of the same category and day")
    void otherPointsAreANewClassification() {
        record(MAY, highRisk("4(a)"));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY));

        record(TODAY, highRisk("5(b)"));

        assertThat(assessment("as-01").stale()).isTrue();
        assertThat(assessment("as-01", TODAY.minusDays(1)).stale()).isFalse();
    }

    @Test
    void anotherDayOfReviewIsTheSameClassification() {
        record(MAY, highRisk("4(a)"));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY));

        record(TODAY, highRisk("4(a)").reviewedBy("2027-11-21"));

        assertThat(assessment("as-01").stale()).isFalse();
    }

    @Test
    @DisplayName("K-4 A dossier that now knows the day of a decision, or leaves it out, tells of no newer classification")
    void theDayOfADecisionTellsOfNoOtherOne() {
        record(MAY, undated("4(a)"));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY));

        record(TODAY.minusDays(2), highRisk("4(a)"));
        assertThat(assessment("as-01").stale()).as("now it is known").isFalse();
        record(TODAY.minusDays(1), undated("4(a)"));
        assertThat(assessment("as-01").stale()).as("left out").isFalse();

        record(TODAY, highRisk("5(b)"));
        assertThat(assessment("as-01").stale()).as("another decision").isTrue();
    }

    @Test
    @DisplayName("K-4 What a dossier of the same day corrects is the same classification, as long as it is the same decision")
    void aCorrectionOfTheSameDayIsTheSameClassification() {
        record(MAY, highRisk("4(a)"));
        record(TODAY,
                system("ai-01").points("5(b)").classified(RiskCategory.HIGH_RISK_ANNEX_III, "2026-11-21", "p-021"));
        told(TODAY, new AssessmentFacts("as-01", "ai-01", AssessmentType.AI_RISK, AssessmentStatus.APPROVED, "p-021",
                null, TODAY, TODAY.plusDays(90), null));

        record(TODAY, system("ai-01").points("5(b)")
                .classified(RiskCategory.HIGH_RISK_ANNEX_III, "2026-11-21", "p-021")
                .reviewedBy("2027-11-21"));
        assertThat(assessment("as-01").stale()).isFalse();

        record(TODAY,
                system("ai-01").points("1(a)").classified(RiskCategory.HIGH_RISK_ANNEX_III, "2026-11-21", "p-021"));
        assertThat(assessment("as-01").stale()).isTrue();
    }

    private static SystemRow undated(String point) {
        return system("ai-01").points(point).of(RiskCategory.HIGH_RISK_ANNEX_III);
    }

    @Test
    @DisplayName("K-4 An approval that is given after the classification rests on it")
    void anApprovalOfTodayRestsOnTheClassificationOfToday() {
        record(MAY, system("ai-01").classified(RiskCategory.MINIMAL, "2026-02-01", "p-021"));
        done(act("p-020", "startAssessment", "aiSystem: {key: \"ai-01\"}, type: AI_RISK, conductor: {key: \"p-020\"}"));
        record(TODAY, system("ai-01").classified(RiskCategory.TRANSPARENCY, "2026-11-20", "p-021"));
        done(change("p-020", "submitAssessment", "ai-01/AI_RISK", 1, "result: \"Fine\""));
        done(change("p-021", "approveAssessment", "ai-01/AI_RISK", 2, "validUntil: \"2099-01-01\""));

        assertThat(onToday("ai-01/AI_RISK").stale()).isFalse();
        ask("{ assessment(by: {key: \"ai-01/AI_RISK\"}) { history { nodes { changes { field after } } } } }", READ,
                Permission.READ_GOVERNANCE, READ_HISTORY)
                .path("assessment.history.nodes[*].changes[?(@.field == 'basis')].after")
                .entityList(String.class)
                .containsExactly("ai-01/TRANSPARENCY/2026-11-20");
    }

    private static SystemRow highRisk(String point) {
        return system("ai-01").points(point).classified(RiskCategory.HIGH_RISK_ANNEX_III, "2026-02-01", "p-021");
    }
}
