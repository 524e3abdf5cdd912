package io.answerable.journeys;

import static io.answerable.journeys.Cast.DAY;
import static io.answerable.journeys.Story.about;
import static io.answerable.journeys.Story.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** P6, built: a municipality builds a high-risk system that decides about its own staff, and puts it into use. */
class OwnDevelopmentTests extends Journey {

    /** A day on which the duties for high-risk systems are in force. */
    private static final String LATER = "2028-01-01";

    @Test
    @DisplayName("P6 What the law asks of a high-risk system is asked at its gates, today or from the day of the duty")
    void fromProposalToUse() {
        proposed();
        scoped();
        tested();
        authorised();
        putIntoUse();
    }

    private void scoped() {
        assertThat(story.judged("G2D", "PROJECT_LEAD_ACTIVE", null)).isEqualTo("OPEN");
        story.named("role.project-lead", "lead");
        assertThat(story.judged("G2D", "PROJECT_LEAD_ACTIVE", null)).isEqualTo("MET");

        passed("ai-lead", "lead", "startDevelopment", scoping(this::proposedToBeHighRisk));
        story.refused("lead", "configureSystem", "TRANSITION_NOT_ALLOWED");
    }

    private void proposedToBeHighRisk() {
        classifiedForNow(
                Map.of("processesPersonalData", true, "decidesOrAssistsDecisionsOnPersons", true,
                        "usedAtWorkplaceOnWorkers", true),
                Map.of("category", "HIGH_RISK_ANNEX_III", "points", List.of("4(b)"), "operatorRoles",
                        List.of("PROVIDER", "DEPLOYER"), "rationale", "It proposes who gets which letters"));
        story.denied("lawyer", "finaliseClassification", about(Map.of("expectedVersion", 1)), "NOT_PERMITTED");
    }

    private void tested() {
        story.named("role.delivery-team", "developer");
        passed("developer", "lead", "startTesting", testing());
    }

    private void authorised() {
        story.named("role.product-manager", "manager");
        assertThat(story.judged("G4", "CLASSIFICATION_FINAL", null)).isEqualTo("OPEN");
        assertThat(story.judged("G4", "AI_SYSTEM_IMPACT_APPROVED", null)).isEqualTo("NOT_APPLICABLE");
        classified();
        fundamentalRightsAssessed();
        passed("lead", "chief", "authoriseSystem", authorising(), Stream.of(
                until(() -> story.writtenAndAssessed("lawyer", "officer", "AI_SYSTEM_IMPACT",
                        List.of("GROUPS", "HARMS", "SOCIETAL_EFFECTS", "TEST_RESULTS")), "AI_SYSTEM_IMPACT_APPROVED"),
                until(() -> story.assessed("lawyer", "counsel", "LEGAL_COMPLIANCE"), "LEGAL_COMPLIANCE_APPROVED")));
    }

    private void fundamentalRightsAssessed() {
        assertThat(story.judged("G4", "FRIA_APPROVED_IF_REQUIRED", null)).isEqualTo("NOT_APPLICABLE");
        assertThat(story.judged("G4", "FRIA_APPROVED_IF_REQUIRED", LATER)).isEqualTo("OPEN");
        story.writtenAndAssessed("lawyer", "officer", "FRIA", List.of("PROCESS", "PERIOD_AND_FREQUENCY",
                "AFFECTED_GROUPS", "RISKS_OF_HARM", "OVERSIGHT", "MEASURES_AND_COMPLAINTS"));
        assertThat(story.judged("G4", "FRIA_APPROVED_IF_REQUIRED", LATER)).isEqualTo("MET");
    }

    private void putIntoUse() {
        story.named("role.end-user", "clerk");
        story.done("lawyer", "chooseReading",
                Map.of("obligation", "EUAIA-26-8", "reading", "FORMAL_49_3", "expectedVersion", 0));
        workersInformed();
        passed("lead", "manager", "goLive", goingLive(), Stream.of(
                until(this::overseen, "HUMAN_OVERSEER_CERTIFIED_IF_HIGH_RISK"),
                until(() -> story.shown("lawyer", "EUAIA-26-8", "EU_DATABASE_REGISTRATION"),
                        "REGISTERED_IF_PUBLIC_AUTHORITY_HIGH_RISK")));
        assertThat(story.system().path("state").asString()).isEqualTo("IN_USE");
    }

    private void overseen() {
        story.named("role.human-overseer", "watcher");
        assertThat(story.judged("G5", "HUMAN_OVERSEER_CERTIFIED_IF_HIGH_RISK", null)).isEqualTo("OPEN");
        story.told(DAY, "public_authority: true", Cast.OVERSEER_CERTIFIED);
    }

    private void workersInformed() {
        assertThat(story.judged("G5", "WORKERS_INFORMED_IF_REQUIRED", null)).isEqualTo("NOT_APPLICABLE");
        assertThat(story.judged("G5", "WORKERS_INFORMED_IF_REQUIRED", LATER)).isEqualTo("OPEN");
        story.shown("lawyer", "EUAIA-26-7", "WORKER_NOTICE");
        assertThat(story.judged("G5", "WORKERS_INFORMED_IF_REQUIRED", LATER)).isEqualTo("MET");
    }
}
