package io.answerable.risk.assessments;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RiskCategory;
import io.answerable.kernel.Days;
import io.answerable.risk.AssessmentType;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What signals and duties make of assessments that are missing, hold or have expired. */
class SignalsOfAssessmentsTests extends AssessmentScene {

    @Autowired AssessmentsAsEvidence evidence;

    @Autowired AssessmentDetections detections;

    @Test
    @DisplayName("R-RSK-07 GATE-004 fires since the first use for what was never approved, GATE-005 the day after an approval ended")
    void missingAndExpiredApprovalsAreFound() {
        record(MAY, system("ai-01").usedSince(DAY_OF_USE), system("ai-02").in(LifecycleState.SUSPENDED)
                .usedSince(DAY_OF_USE));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY.minusDays(1)));

        assertThat(found(TODAY)).containsExactlyInAnyOrder(
                tuple("GATE-004", "ai-01/INFOSEC_RISK", LocalDate.parse(DAY_OF_USE)),
                tuple("GATE-005", "ai-01/AI_RISK", TODAY));
        assertThat(found(TODAY.minusDays(1))).extracting(it -> it.toList().getFirst()).containsExactly("GATE-004");
        assertThat(found(APPROVED.minusDays(1))).contains(
                tuple("GATE-004", "ai-01/AI_RISK", LocalDate.parse(DAY_OF_USE)));

        told(TODAY, approved("as-02", "ai-01", AssessmentType.INFOSEC_RISK, TODAY));
        assertThat(found(TODAY)).extracting(it -> it.toList().getFirst()).containsExactly("GATE-005");
    }

    @Test
    @DisplayName("What shows that a duty is met is known for all days, also after it has expired")
    void anApprovalThatHasExpiredShowsThatTheDutyWasMet() {
        record(MAY, system("ai-01"));
        var last = TODAY.minusDays(3);
        told(MAY, approved("as-01", "ai-01", AssessmentType.DPIA, last));

        var shown = asEverybody(() -> evidence.shownUntil(List.of(ai01()), TODAY)).getOrDefault(ai01(), List.of());
        assertThat(shown).singleElement().satisfies(it -> {
            assertThat(it.evidence().title()).isEqualTo("as-01");
            assertThat(it.days()).isEqualTo(Days.between(APPROVED, last.plusDays(1)));
        });
        assertThat(asEverybody(() -> evidence.evidenceFor(List.of(ai01()), TODAY))).isEmpty();
        assertThat(asEverybody(() -> evidence.evidenceFor(List.of(ai01()), last))).containsOnlyKeys(ai01());
    }

    @Test
    @DisplayName("GATE-005 speaks of any approval that has ended, GATE-004 of what the system needs (K-6)")
    void whateverWasApprovedExpires() {
        record(MAY, system("ai-01").usedSince(DAY_OF_USE), system("ai-02").usedSince(DAY_OF_USE).withPersonalData(),
                system("ai-03").in(LifecycleState.TESTING));
        told(MAY, approved("as-01", "ai-01", AssessmentType.DPIA, TODAY.minusDays(1)),
                approved("as-02", "ai-02", AssessmentType.DPIA, TODAY.minusDays(1)),
                approved("as-03", "ai-03", AssessmentType.DPIA, TODAY.minusDays(1)));

        assertThat(found(TODAY)).filteredOn(it -> it.toList().getFirst().equals("GATE-005"))
                .containsExactlyInAnyOrder(tuple("GATE-005", "ai-01/DPIA", TODAY),
                        tuple("GATE-005", "ai-02/DPIA", TODAY));
        assertThat(found(MAY)).extracting(it -> it.toList().get(1)).doesNotContain("ai-01/DPIA", "ai-02/DPIA");
    }

    @Test
    @DisplayName("GATE-004 V-7 finds what is missing of a listed use whose derogation profiling excludes")
    void anExcludedDerogationIsFoundAsHighRisk() {
        record(MAY, system("ai-01").usedSince(DAY_OF_USE)
                .of(RiskCategory.ANNEX_III_NOT_HIGH_RISK)
                .points("5(a)")
                .profiling());

        assertThat(found(TODAY)).contains(tuple("GATE-004", "ai-01/LEGAL_COMPLIANCE", LocalDate.parse(DAY_OF_USE)));
    }

    private List<Tuple> found(LocalDate day) {
        return asEverybody(() -> detections.detect(new Concern(day, detections.codes(), Optional.empty())))
                .stream()
                .map((Detection it) -> tuple(it.code(), it.subject().reference(), it.since()))
                .toList();
    }
}
