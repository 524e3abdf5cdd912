package io.answerable.policy.editions;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.policy.PolicyApi;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** How a policy comes into force, is succeeded and ends. */
class LifeOfPoliciesTests extends PolicyApi {

    private static final String SECTIONS = """
            sections: [{title: "Principles", text: "People first."}, {title: "Requirements", text: "Know who answers."},
                {title: "Expectations", text: "Ask when in doubt."}]""";

    @Test
    @DisplayName("R-POL-01 A policy is read with its sections and its edition")
    void aPolicyIsReadWithItsSections() {
        draft("pol-1", SECTIONS + ", topics: [\"AI_POLICY\"]");

        ask("{ policy(by: {key: \"pol-1\"}) { edition status sections { title text } author { key } } }").path("policy")
                .matchesJson("""
                        {"edition": 1, "status": "DRAFT", "author": {"key": "p-007"}, "sections": [
                          {"title": "Principles", "text": "People first."},
                          {"title": "Requirements", "text": "Know who answers."},
                          {"title": "Expectations", "text": "Ask when in doubt."}]}""");
    }

    @Test
    @DisplayName("R-POL-01 Rules and duties read all of a policy but its text")
    void anOutlineHasNoText() {
        draft("pol-1", SECTIONS + ", topics: [\"AI_POLICY\"], audience: [{key: \"ou-psa\"}]");

        var whole = inTransaction(() -> policies.all(today)).getFirst();
        var outline = inTransaction(() -> policies.outlines(today)).getFirst();
        assertThat(whole.sections()).hasSize(3);
        assertThat(outline.sections()).isEmpty();
        assertThat(outline).usingRecursiveComparison().ignoringFields("sections").isEqualTo(whole);
    }

    @Test
    @DisplayName("R-POL-01 A dossier may tell the sections of a policy, too")
    void aDossierTellsSections() {
        told(today, """
                policies:
                  - {id: pol-01, title: AI Policy, topics: [AI_POLICY], version: 2, status: PUBLISHED, author: p-007,
                     legal_review: {by: p-021, date: 2026-08-20}, approved: {by: p-001, date: 2026-09-01},
                     audience: ALL, sections: [{title: A, text: One}, {title: B, text: Two}, {title: C, text: Three}]}
                """);

        ask("{ policy(by: {key: \"pol-01\"}) { edition sections { title } } }").path("policy").matchesJson("""
                {"edition": 2, "sections": [{"title": "A"}, {"title": "B"}, {"title": "C"}]}""");
    }

    @Test
    @DisplayName("R-POL-04 R-ORG-15 When a consultation starts, every unit in the audience is invited with a due date")
    void everyUnitOfTheAudienceIsInvited() {
        draft("pol-07", "");
        step("p-007", "startPolicyConsultation", "pol-07", "commentsDue: \"%s\"".formatted(today.plusDays(14)));

        ask("{ policy(by: {key: \"pol-07\"}) { status editions { number commentsDue invited { key } } } }")
                .path("policy")
                .matchesJson("""
                        {"status": "IN_CONSULTATION", "editions": [{"number": 1, "commentsDue": "%s", "invited": [
                          {"key": "ou-exe"}, {"key": "ou-fin"}, {"key": "ou-leg"}, {"key": "ou-psa"}]}]}"""
                        .formatted(today.plusDays(14)));
        assertThat(acts("pol-07")).containsExactly("DRAFTED", "CONSULTATION_STARTED");
    }

    @Test
    @DisplayName("R-ORG-15 A consultation ends today at the earliest")
    void aConsultationEndsTodayAtTheEarliest() {
        draft("pol-07", "");

        assertThat(refused("p-007", "startPolicyConsultation",
                changing("pol-07", "commentsDue: \"%s\"".formatted(today.minusDays(1)))))
                .containsExactly("ValidationFailed VALIDATION_FAILED [commentsDue]");
        step("p-007", "startPolicyConsultation", "pol-07", "commentsDue: \"%s\"".formatted(today));
    }

    @Test
    @DisplayName("R-POL-02 R-POL-05 P-1 Legal lets it pass, top management approves it, and only then it is published")
    void eachStepNeedsTheRightPeople() {
        draft("pol-1", "");
        var terms = "reviewDue: \"%s\"".formatted(today.plusYears(1));

        assertThat(refused("p-007", "publishPolicy", changing("pol-1", terms)))
                .containsExactly("TransitionNotAllowed TRANSITION_NOT_ALLOWED [policy]");
        step("p-007", "startPolicyConsultation", "pol-1", "commentsDue: \"%s\"".formatted(today));
        step("p-007", "submitPolicyForReview", "pol-1", "reason: \"It is urgent\"");
        assertThat(refused("p-001", "approvePolicy", changing("pol-1", ""))).containsExactly(
                "RuleViolated POL-005 [policy]");
        assertThat(refused("p-007", "reviewPolicyLegally", changing("pol-1", "passed: true"))).containsExactly(
                "NotPermitted NOT_PERMITTED []");
        step("p-021", "reviewPolicyLegally", "pol-1", "passed: true");
        assertThat(refused("p-007", "approvePolicy", changing("pol-1", ""))).containsExactly(
                "NotPermitted NOT_PERMITTED []");
        assertThat(refused("p-012", "approvePolicy", changing("pol-1", ""))).containsExactly(
                "RuleViolated POL-002 [policy]");
        step("p-001", "approvePolicy", "pol-1", "");
        assertThat(step("p-007", "publishPolicy", "pol-1", terms).path("status").asString()).isEqualTo("PUBLISHED");

        ask("{ policy(by: {key: \"pol-1\"}) { publishedOn approvedBy { key } legalReviewedBy { key } } }")
                .path("policy")
                .matchesJson("""
                        {"publishedOn": "%s", "approvedBy": {"key": "p-001"}, "legalReviewedBy": {"key": "p-021"}}"""
                        .formatted(today));
        assertThat(acts("pol-1")).containsSubsequence("DRAFTED", "CONSULTATION_STARTED", "SUBMITTED_FOR_REVIEW",
                "LEGALLY_REVIEWED", "APPROVED", "PUBLISHED");
    }

    @Test
    @DisplayName("R-POL-02 What the Head of IT approved elsewhere is not published through the API")
    void anApprovalByOthersIsNone() {
        told(today, """
                policies:
                  - {id: pol-06, title: Assistants, version: 1, status: APPROVED, author: p-007,
                     approved: {by: p-012, date: 2026-01-15}, audience: ALL}
                """);

        assertThat(refused("p-007", "publishPolicy",
                changing("pol-06", "reviewDue: \"%s\"".formatted(today.plusDays(1)))))
                .containsExactlyInAnyOrder("RuleViolated POL-005 [policy]", "RuleViolated POL-002 [policy]");
    }

    @Test
    @DisplayName("R-POL-05 What legal hands back is a draft again, for a stated reason")
    void legalHandsADraftBack() {
        draft("pol-1", "");
        step("p-007", "startPolicyConsultation", "pol-1", "commentsDue: \"%s\"".formatted(today));
        step("p-007", "submitPolicyForReview", "pol-1", "reason: \"It is urgent\"");

        assertThat(refused("p-021", "reviewPolicyLegally", changing("pol-1", "passed: false"))).containsExactly(
                "ValidationFailed FIELD_REQUIRED [reason]");
        assertThat(step("p-021", "reviewPolicyLegally", "pol-1", "passed: false, reason: \"Too vague\"")
                .path("status")
                .asString()).isEqualTo("DRAFT");
    }

    @Test
    @DisplayName("R-POL-05 Once top management has approved what legal let pass, that stays as it was")
    void whatTheApprovalReliedOnStays() {
        draft("pol-1", "");
        approved("pol-1");

        assertThat(refused("p-021", "reviewPolicyLegally", changing("pol-1", "passed: true"))).containsExactly(
                "TransitionNotAllowed TRANSITION_NOT_ALLOWED [policy]");
    }

    @Test
    @DisplayName("R-POL-02 What was approved by others is handed back, and begins anew")
    void whatOthersApprovedIsHandedBack() {
        told(today, """
                policies:
                  - {id: pol-06, title: Assistants, version: 1, status: APPROVED, author: p-007,
                     legal_review: {by: p-021, date: 2026-01-10}, approved: {by: p-012, date: 2026-01-15},
                     audience: ALL}
                """);
        step("p-021", "reviewPolicyLegally", "pol-06", "passed: false, reason: \"Not by top management\"");
        ask("{ policy(by: {key: \"pol-06\"}) { status approvedOn legalReviewedOn } }").path("policy").matchesJson("""
                {"status": "DRAFT", "approvedOn": null, "legalReviewedOn": null}""");

        approved("pol-06");
        publish("pol-06", "");
        assertThat(found("POL-002", today)).isEmpty();
    }

    @Test
    @DisplayName("POL-002 POL-005 A policy in force without review or approval is mended by its next edition")
    void whatIsInForceWithoutApprovalGetsAnotherEdition() {
        told(today, """
                policies:
                  - {id: pol-05, title: Roles, version: 1, status: PUBLISHED, audience: ALL}
                """);
        assertThat(callers.asEverybody(ours, () -> signals.all(java.util.Set.of("POL-002", "POL-005"), today)))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.toString()).contains("Begin its next edition"));

        step("p-007", "beginPolicyEdition", "pol-05", "");
        approved("pol-05");
        publish("pol-05", "substantial: false");
        assertThat(found("POL-002", today)).isEmpty();
        assertThat(found("POL-005", today)).isEmpty();
    }

    @Test
    @DisplayName("R-POL-06 P-2 A published edition replaces the one before it from that day on")
    void aPublishedEditionReplacesTheOneBefore() {
        told(today.minusDays(10), """
                policies:
                  - {id: pol-01, title: AI Policy, topics: [AI_POLICY], version: 1, status: PUBLISHED, author: p-007,
                     legal_review: {by: p-021, date: 2026-08-20}, approved: {by: p-001, date: 2026-09-01},
                     audience: ALL}
                """);
        step("p-007", "beginPolicyEdition", "pol-01", "");
        step("p-007", "revisePolicy", "pol-01", "title: \"AI Policy, anew\"");
        ask("{ policy(by: {key: \"pol-01\"}) { title edition } }").path("policy").matchesJson("""
                {"title": "AI Policy", "edition": 1}""");
        approved("pol-01");
        publish("pol-01", "");

        ask("""
                { now: policy(by: {key: "pol-01"}) { ...about }
                  before: policy(by: {key: "pol-01"}, asOf: "%s") { ...about } }
                fragment about on Policy { title edition
                    editions { number status title publishedOn supersededOn } }""".formatted(today.minusDays(1)))
                .path("")
                .matchesJson("""
                        {"now": {"title": "AI Policy, anew", "edition": 2, "editions": [
                           {"number": 1, "status": "SUPERSEDED", "title": "AI Policy", "publishedOn": "2026-09-01",
                            "supersededOn": "%1$s"},
                           {"number": 2, "status": "PUBLISHED", "title": "AI Policy, anew", "publishedOn": "%1$s",
                            "supersededOn": null}]},
                         "before": {"title": "AI Policy", "edition": 1, "editions": [
                           {"number": 1, "status": "PUBLISHED", "title": "AI Policy", "publishedOn": "2026-09-01",
                            "supersededOn": null}]}}""".formatted(today));
    }

    @Test
    @DisplayName("R-POL-06 Where a dossier tells of edition 2 only, edition 1 is superseded from its publication on")
    void anEditionOfWhichOnlyTheNumberIsKnown() {
        told(today, """
                policies:
                  - {id: pol-01, title: AI Policy, version: 2, status: PUBLISHED,
                     approved: {by: p-001, date: 2026-09-01}, audience: ALL}
                """);

        ask("{ policy(by: {key: \"pol-01\"}) { editions { number status title supersededOn } } }")
                .path("policy.editions[0]")
                .matchesJson("""
                        {"number": 1, "status": "SUPERSEDED", "title": null, "supersededOn": "2026-09-01"}""");
    }

    @Test
    @DisplayName("R-POL-06 The next dossier's edition succeeds the one before from its own approval on")
    void theNextDossierBringsAnotherEdition() {
        var policy = """
                policies:
                  - {id: pol-01, title: AI Policy, version: %d, status: PUBLISHED,
                     approved: {by: p-001, date: %s}, audience: ALL}
                """;
        told(today.minusDays(20), policy.formatted(1, today.minusDays(90)));
        told(today, policy.formatted(2, today.minusDays(5)));

        assertThat(edition(today.minusDays(6))).isEqualTo(1);
        assertThat(edition(today.minusDays(5))).isEqualTo(2);
        told(today, policy.formatted(1, today.minusDays(90)));
        assertThat(edition(today)).as("an older edition does not come back").isEqualTo(2);
    }

    private int edition(java.time.LocalDate day) {
        return ask("{ policy(by: {key: \"pol-01\"}, asOf: \"%s\") { edition } }".formatted(day)).path("policy.edition")
                .entity(Integer.class)
                .get();
    }

    @Test
    @DisplayName("R-POL-08 A policy in force is reviewed by setting the next day, and ends for a reason")
    void aPolicyIsReviewedAndRetired() {
        inForce("pol-1", "");

        step("p-007", "reviewPolicy", "pol-1", "nextReview: \"%s\"".formatted(today.plusDays(400)));
        ask("{ policy(by: {key: \"pol-1\"}) { reviewDue } }").path("policy.reviewDue")
                .entity(String.class)
                .isEqualTo(today.plusDays(400).toString());
        assertThat(refused("p-007", "reviewPolicy", changing("pol-1", "nextReview: \"%s\"".formatted(today))))
                .containsExactly("ValidationFailed VALIDATION_FAILED [nextReview]");
        assertThat(refused("p-007", "retirePolicy", changing("pol-1", "reason: \" \""))).containsExactly(
                "ValidationFailed FIELD_REQUIRED [reason]");
        assertThat(step("p-007", "retirePolicy", "pol-1", "reason: \"No longer needed\"").path("status").asString())
                .isEqualTo("RETIRED");
    }

    @Test
    void aPublishedTextStaysAsItIs() {
        inForce("pol-1", "");

        assertThat(refused("p-007", "revisePolicy", changing("pol-1", "title: \"Other\""))).containsExactly(
                "TransitionNotAllowed TRANSITION_NOT_ALLOWED [policy]");
        step("p-007", "beginPolicyEdition", "pol-1", "");
        assertThat(refused("p-007", "beginPolicyEdition", changing("pol-1", ""))).containsExactly(
                "TransitionNotAllowed TRANSITION_NOT_ALLOWED [policy]");
    }

    @Test
    void whatCannotBeWrittenIsRefusedWithItsPlace() {
        assertThat(refused("p-007", "draftPolicy",
                "key: \"pol-1\", title: \" \", topics: [\"no topic\"], course: \"TRN-X\","
                        + " sections: [{title: \"A\", text: \" \"}]"))
                .containsExactlyInAnyOrder("ValidationFailed FIELD_REQUIRED [title]",
                        "ValidationFailed VALIDATION_FAILED [topics]", "NotFound NOT_FOUND [course]",
                        "ValidationFailed VALIDATION_FAILED [sections]");
        assertThat(refused("p-007", "draftPolicy", "title: \"A\", audience: [{key: \"ou-nix\"}]")).containsExactly(
                "NotFound NOT_FOUND [audience]");
        draft("pol-1", "");
        assertThat(refused("p-007", "draftPolicy", "key: \"pol-1\", title: \"A\"")).containsExactly(
                "ValidationFailed KEY_TAKEN [key]");
    }

    @Test
    void whoeverReadAnOlderVersionIsTold() {
        draft("pol-1", "");

        assertThat(refused("p-007", "revisePolicy",
                "policy: {key: \"pol-1\"}, expectedVersion: 7, title: \"A\"")).containsExactly(
                        "VersionConflict VERSION_CONFLICT [expectedVersion]");
    }

    @Test
    void onlyWhoKeepsPoliciesChangesThem() {
        draft("pol-1", "");

        assertThat(refused("p-053", "draftPolicy", "title: \"A\"")).containsExactly("NotPermitted NOT_PERMITTED []");
        assertThat(refused("p-053", "revisePolicy", changing("pol-1", "title: \"A\""))).containsExactly(
                "NotPermitted NOT_PERMITTED []");
        askWith("mutation { draftPolicy(input: {title: \"A\"}) { errors { code } } }", Permission.READ)
                .path("draftPolicy.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    void anotherOrganisationKnowsNothingOfIt() {
        draft("pol-1", "");
        ours = newTown();

        assertThat(refused("p-007", "revisePolicy",
                "policy: {key: \"pol-1\"}, expectedVersion: 1, title: \"A\"")).containsExactly(
                        "NotFound NOT_FOUND [policy]");
        ask("{ policy(by: {key: \"pol-1\"}) { key } }").path("policy").valueIsNull();
    }

    @Test
    void whatIsOnlyTriedChangesNothing() {
        GraphQlTester.Response tried = askAs("p-007",
                "mutation { draftPolicy(input: {key: \"pol-1\", title: \"A\", dryRun: true}) { policy { key } } }");

        tried.path("draftPolicy.policy.key").entity(String.class).isEqualTo("pol-1");
        assertThat(inTransaction(() -> policies.idsOf(List.of("pol-1")))).isEmpty();
    }

    @Test
    @DisplayName("R-POL-08 POL-001 The review is overdue from the day after its last good day")
    void theReviewIsOverdueTheDayAfter() {
        told(today,
                """
                        policies:
                          - {id: pol-03, title: Data, version: 1, status: PUBLISHED, legal_review: {by: p-021, date: 2025-06-01},
                             approved: {by: p-001, date: 2025-06-30}, review_due: %s, audience: ALL}
                        """
                        .formatted(today.minusDays(1)));

        assertThat(found("POL-001", today.minusDays(1))).as("due today").isEmpty();
        assertThat(found("POL-001", today)).as("due yesterday").containsExactly("pol-03 " + today);
        step("p-007", "reviewPolicy", "pol-03", "nextReview: \"%s\"".formatted(today.plusDays(1)));
        assertThat(found("POL-001", today)).isEmpty();
    }

    @Test
    @DisplayName("R-POL-02 POL-002 Who was top management is judged on the day of the approval")
    void approvalsAreJudgedOnTheirDay() {
        var policy = """
                policies:
                  - {id: pol-06, title: Assistants, version: 1, status: PUBLISHED, audience: ALL,
                     legal_review: {by: p-021, date: 2024-01-10}, approved: {by: %s, date: %s}}
                """;
        told(today, policy.formatted("p-001", "2024-12-31"));
        assertThat(found("POL-002", today)).as("a day too early").containsExactly("pol-06 2024-12-31");
        told(today, policy.formatted("p-001", "2025-01-01"));
        assertThat(found("POL-002", today)).isEmpty();
        told(today, policy.formatted("p-012", "2025-01-01"));
        assertThat(found("POL-002", today)).as("without a break").containsExactly("pol-06 2024-12-31");
    }

    @Test
    @DisplayName("R-POL-05 POL-005 A policy in force that legal has not reviewed is found, a draft is not")
    void missingLegalReviewIsFound() {
        told(today, """
                policies:
                  - {id: pol-05, title: Roles, version: 1, status: PUBLISHED, audience: ALL,
                     approved: {by: p-001, date: 2026-05-01}}
                  - {id: pol-07, title: Incidents, version: 1, status: DRAFT, audience: ALL}
                """);

        assertThat(found("POL-005", today)).containsExactly("pol-05 2026-05-01");
        assertThat(found("POL-005", java.time.LocalDate.parse("2026-04-30"))).isEmpty();
    }

    @Test
    @DisplayName("R-POL-03 POL-004 A required topic that no policy in force covers is found until one does")
    void missingTopicsAreFound() {
        assertThat(found("POL-004", today)).hasSize(6).contains("ETHICS " + today);
        draft("pol-2", "topics: [\"ETHICS\"]");
        assertThat(found("POL-004", today)).contains("ETHICS " + today);
        approved("pol-2");
        publish("pol-2", "");

        assertThat(found("POL-004", today)).hasSize(5).doesNotContain("ETHICS " + today);
    }
}
