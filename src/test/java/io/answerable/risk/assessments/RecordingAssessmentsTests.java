package io.answerable.risk.assessments;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.answerable.kernel.RowRefusal;
import io.answerable.risk.AssessmentFacts;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a dossier tells of assessments. */
class RecordingAssessmentsTests extends AssessmentScene {

    @Test
    void whatADossierCannotSayIsRefusedWithItsPlace() {
        record(MAY, system("ai-01"));
        assertThat(told(MAY, new AssessmentFacts("as-01", "ai-99", AssessmentType.DPIA, AssessmentStatus.APPROVED,
                "p-020", "p-020", MAY, APPROVED, null)).refusals()).extracting(RowRefusal::path, RowRefusal::code)
                .containsExactly(tuple("system", "NOT_FOUND"), tuple("approved_by", "K-3"),
                        tuple("valid_until", "VALIDATION_FAILED"));
        assertThat(told(MAY, approved("as-02", "ai-01", AssessmentType.DPIA, TODAY)).created()).isOne();
        assertThat(told(MAY, approved("as-02", "ai-01", AssessmentType.DPIA, TODAY)).unchanged()).isOne();
        assertThat(told(TODAY, approved("as-02", "ai-01", AssessmentType.DPIA, TODAY.plusDays(9))).changed()).isOne();
    }

    @Test
    @DisplayName("K-3 A dossier does not name somebody as the approver who wrote the assessment")
    void aDossierNamesNoWriterAsTheApprover() {
        record(MAY, system("ai-01"));
        done(act("p-020", "startAssessment", "aiSystem: {key: \"ai-01\"}, type: AI_RISK, conductor: {key: \"p-020\"}"));
        done(actAs("role.compliance-legal", "p-021", "recordAssessmentSection",
                "assessment: {key: \"ai-01/AI_RISK\"}, expectedVersion: 1, section: \"SCOPE\", content: \"All\""));
        var today = asEverybody(() -> actor.today());

        assertThat(told(today, new AssessmentFacts("ai-01/AI_RISK", "ai-01", AssessmentType.AI_RISK,
                AssessmentStatus.APPROVED, "p-020", "p-021", today, null, null)).refusals())
                .extracting(RowRefusal::path, RowRefusal::code)
                .containsExactly(tuple("approved_by", "K-3"));
    }

    @Test
    @DisplayName("K-3 A dossier that comes between handing in and deciding hides neither who conducted nor who handed in")
    void aDossierHidesNobodysWork() {
        var today = handedIn();

        assertThat(told(today, row(AssessmentStatus.SUBMITTED, null, null, "Better")).changed()).isOne();

        for (var person : List.of("p-020", "p-021")) {
            refused(change(person, "approveAssessment", "ai-01/AI_RISK", 3, "validUntil: \"2099-01-01\""),
                    "RuleViolated", "RULE_VIOLATED");
        }
        done(change("p-022", "approveAssessment", "ai-01/AI_RISK", 3, "validUntil: \"2099-01-01\""));
        assertThat(told(today, row(AssessmentStatus.APPROVED, null, "p-020", "Better")).refusals())
                .as("also of a decision that was taken")
                .hasSize(1);
    }

    @Test
    @DisplayName("K-3 A dossier names as the approver neither who conducted the assessment nor who handed it in")
    void aDossierNamesNobodyAsTheApproverOfTheirOwnWork() {
        var today = handedIn();

        for (var person : List.of("p-020", "p-021")) {
            assertThat(told(today, row(AssessmentStatus.APPROVED, null, person, "Fine")).refusals()).as(person)
                    .extracting(RowRefusal::path, RowRefusal::code)
                    .containsExactly(tuple("approved_by", "K-3"));
        }
        assertThat(told(today, row(AssessmentStatus.APPROVED, null, "p-022", "Fine")).changed()).isOne();
        assertThat(onToday("ai-01/AI_RISK").conductor()).isEqualTo(person("p-020"));
    }

    @Test
    @DisplayName("K-3 Whoever conducted an assessment is known on, also when a dossier comes before it is handed in")
    void aDossierDoesNotForgetTheConductor() {
        record(MAY, system("ai-01"));
        done(act("p-020", "startAssessment", "aiSystem: {key: \"ai-01\"}, type: AI_RISK, conductor: {key: \"p-020\"}"));
        var today = asEverybody(() -> actor.today());

        told(today, row(AssessmentStatus.IN_PROGRESS, null, null, "Soon"));
        assertThat(onToday("ai-01/AI_RISK").conductor()).isEqualTo(person("p-020"));

        told(today, row(AssessmentStatus.IN_PROGRESS, "p-022", null, "Soon"));
        assertThat(onToday("ai-01/AI_RISK").conductor()).as("named").isEqualTo(person("p-022"));
        told(today, row(AssessmentStatus.REQUIRED, null, null, "Soon"));
        assertThat(onToday("ai-01/AI_RISK").conductor()).as("not begun").isNull();
    }

    /** Conducted by one person, handed in for them by another. */
    private LocalDate handedIn() {
        record(MAY, system("ai-01"));
        done(act("p-020", "startAssessment", "aiSystem: {key: \"ai-01\"}, type: AI_RISK, conductor: {key: \"p-020\"}"));
        done(actAs("role.compliance-legal", "p-021", "submitAssessment",
                "assessment: {key: \"ai-01/AI_RISK\"}, expectedVersion: 1, result: \"Fine\""));
        return asEverybody(() -> actor.today());
    }

    private AssessmentFacts row(AssessmentStatus status, @Nullable String conductor, @Nullable String approver,
            String result) {
        return new AssessmentFacts("ai-01/AI_RISK", "ai-01", AssessmentType.AI_RISK, status, conductor, approver,
                approver == null ? null : asEverybody(() -> actor.today()), null, result);
    }
}
