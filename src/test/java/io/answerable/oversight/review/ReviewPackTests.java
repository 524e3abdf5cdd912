package io.answerable.oversight.review;

import static io.answerable.risk.RiskRow.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.StatementCounter;
import io.answerable.access.Permission;
import io.answerable.audit.ActionState;
import io.answerable.audit.AuditFacts;
import io.answerable.audit.AuditState;
import io.answerable.audit.CorrectiveActionFacts;
import io.answerable.audit.FindingFacts;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingState;
import io.answerable.audit.ImprovementApi;
import io.answerable.audit.ManagementReviewFacts;
import io.answerable.audit.ManagementReviewState;
import io.answerable.audit.ReviewInputKind;
import io.answerable.audit.VerificationResult;
import io.answerable.risk.RiskRow;
import io.answerable.risk.RiskState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** R-RPT-02, R-RPT-09, R-ROL-18: what top management and the board see, and what has to be decided. */
class ReviewPackTests extends ImprovementApi {

    private @Autowired StatementCounter counter;

    private String period() {
        return "period: {from: \"%s\", to: \"%s\"}".formatted(town.today.minusDays(30), town.today);
    }

    private void audited(int many) {
        var open = IntStream.rangeClosed(1, many)
                .mapToObj(i -> finding("fn-" + i, FindingGrade.MAJOR_NC, FindingState.ACTION_AGREED,
                        town.today.minusDays(20)))
                .toList();
        told(town.today.minusDays(20), open.toArray(FindingFacts[]::new));
        told(town.today.minusDays(20), IntStream.rangeClosed(1, many)
                .mapToObj(i -> new CorrectiveActionFacts("ca-" + i, "fn-" + i, "Mend it", "p-039",
                        town.today.minusDays(1), ActionState.IN_PROGRESS, null, null, null, null))
                .toArray(CorrectiveActionFacts[]::new));
        told(town.today.minusDays(20), IntStream.rangeClosed(1, many)
                .mapToObj(i -> risk("rk-" + i, town.today.minusDays(20)).rated(5, 5))
                .toArray(RiskRow[]::new));
        told(town.today.minusDays(20), IntStream.rangeClosed(1, many)
                .mapToObj(i -> audit("au-" + i, AuditState.REPORTED, town.today.minusDays(20), List.of("ai-10")))
                .toArray(AuditFacts[]::new));
    }

    @Test
    @DisplayName("Q10 R-ROL-18 The pack tells what the last review decided, what the next lacks, and how risks and actions stand")
    void thePackTellsWhatIsOpen() {
        audited(1);
        told(town.today,
                new CorrectiveActionFacts("ca-8", "fn-1", "First try", "p-039", town.today, ActionState.VERIFIED,
                        town.today.minusDays(9),
                        new CorrectiveActionFacts.Verification(VerificationResult.INEFFECTIVE, "p-023",
                                town.today.minusDays(2)),
                        null, "ca-1"));
        told(town.today, review("mr-1", town.today.minusDays(200), "Fund an AI office"),
                new ManagementReviewFacts("mr-2", town.today.plusDays(9), null, ManagementReviewState.SCHEDULED,
                        "p-001",
                        List.of(), Arrays.stream(ReviewInputKind.values()).skip(3).toList(),
                        Arrays.stream(ReviewInputKind.values()).limit(3).toList()));

        as(director(), """
                { managementReviewPack(%s) { lastReview { key } nextReview { key } previousDecisions { text state }
                    missingInputs risks { open aboveAppetite { key } lastReviewed } audits { audit { key } major minor }
                    actions { open overdue { key overdueDays } ineffective verified verifiedPercent }
                    lawChanges { key } concerns incidents progress { key } } }""".formatted(period()))
                .path("managementReviewPack")
                .matchesJsonStrictly("""
                        {"lastReview": {"key": "mr-1"}, "nextReview": {"key": "mr-2"},
                            "previousDecisions": [{"text": "Fund an AI office", "state": "OPEN"}],
                            "missingInputs": ["PREVIOUS_ACTIONS", "CONTEXT_CHANGES", "STAKEHOLDER_FEEDBACK"],
                            "risks": {"open": 1, "aboveAppetite": [{"key": "rk-1"}], "lastReviewed": null},
                            "audits": [{"audit": {"key": "au-1"}, "major": 0, "minor": 0}],
                            "actions": {"open": 2, "overdue": [{"key": "ca-1", "overdueDays": 1}], "ineffective": 1,
                                "verified": 1, "verifiedPercent": 0.0},
                            "lawChanges": [], "concerns": 0, "incidents": 0, "progress": []}""");
    }

    @Test
    @DisplayName("Q10 What has to be decided follows from what is wrong; a town in order has nothing to decide but its vacancies")
    void decisionsFollowFromWhatIsWrong() {
        profile(Map.of());
        told(town.today, risk("rk-1", town.today.minusDays(9)).of("ai-22")
                .rated(4, 5)
                .ownedBy("p-047")
                .in(RiskState.ACCEPTED)
                .acceptedBy("p-047", town.today.minusDays(3), null));

        var decisions = as(director(), """
                { managementReviewPack(%s) { decisionsNeeded { title why options
                    signals { code subject { reference } } } } }""".formatted(period()));

        decisions.path(
                "managementReviewPack.decisionsNeeded[?(@.title =~ /Accept or treat.*/)].signals[0].subject.reference")
                .matchesJsonStrictly("[\"rk-1\"]");
        decisions.path("managementReviewPack.decisionsNeeded[*].signals[*].code")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).containsOnly("SOD-006", "OWN-005", "GATE-001", "GATE-002"));
        decisions.path("managementReviewPack.decisionsNeeded[*].title")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).doesNotHaveDuplicates());
    }

    @Test
    @DisplayName("R-RPT-02 The report has four sections with figures, their trend and links")
    void theReportHasFourSections() {
        audited(2);

        var report = as(director(), """
                { managementReport(period: {from: "%s", to: "%s"}) { from sections { topic
                    figures { kind value before trend } links { id key title } } } }"""
                .formatted(town.today.minusDays(9), town.today));

        report.path("managementReport.sections[*].topic")
                .entityList(String.class)
                .containsExactly("PROGRESS", "RISK", "AUDIT", "IMPROVEMENT");
        report.path("managementReport.sections[1]").matchesJson("""
                {"figures": [{"kind": "OPEN_RISKS", "value": 2.0, "before": 2.0, "trend": "SAME"},
                    {"kind": "RISKS_ABOVE_APPETITE", "value": 2.0, "before": 2.0, "trend": "SAME"}],
                    "links": [{"key": "rk-1"}, {"key": "rk-2"}]}""");
        report.path("managementReport.sections[3].figures[1]").matchesJsonStrictly("""
                {"kind": "OVERDUE_ACTIONS", "value": 2.0, "before": 0.0, "trend": "UP"}""");
        report.path("managementReport.sections[0].figures[0]").matchesJsonStrictly("""
                {"kind": "READINESS_PERCENT", "value": null, "before": null, "trend": "UNKNOWN"}""");
        var link = report.path("managementReport.sections[3].links[0].id").entity(String.class).get();
        as(director(), "{ node(id: \"%s\") { ... on CorrectiveAction { key } } }".formatted(link)).path("node.key")
                .entity(String.class)
                .isEqualTo("ca-1");
    }

    @Test
    @DisplayName("R-RPT-02 R-ORG-11 What is past its due day is reported as late, whatever its owner says, and as nothing else")
    void whatIsPastItsDueDayIsReportedAsLate() {
        planned("rm-1", town.today.minusDays(1), "ON_TRACK");
        planned("rm-2", town.today.minusDays(1), "AT_RISK");
        planned("rm-3", town.today.minusDays(1), "DONE");
        planned("rm-4", town.today, "ON_TRACK");
        planned("rm-5", town.today, "AT_RISK");
        planned("rm-6", town.today, "LATE");

        as(director(), "{ managementReport(%s) { sections { figures { kind value } } } }".formatted(period()))
                .path("managementReport.sections[0].figures[?(@.kind =~ /ROADMAP.*/)]")
                .matchesJsonStrictly("""
                        [{"kind": "ROADMAP_ON_TRACK", "value": 1.0}, {"kind": "ROADMAP_AT_RISK", "value": 1.0},
                            {"kind": "ROADMAP_LATE", "value": 3.0}]""");
    }

    private void planned(String key, LocalDate due, String status) {
        as(somebody("p-001", Set.of(Permission.MANAGE_ORGANISATION, Permission.READ)), """
                mutation { planRoadmapItem(input: {key: "%1$s", title: "%1$s", due: "%2$s"}) { errors { code } }
                    reportOnRoadmapItem(input: {roadmapItem: {key: "%1$s"}, expectedVersion: 1, status: %3$s}) {
                        roadmapItem { status } } }""".formatted(key, due, status))
                .path("reportOnRoadmapItem.roadmapItem.status")
                .entity(String.class)
                .isEqualTo(status);
    }

    @Test
    @DisplayName("R-RPT-09 The board sees the ten gravest signals and four figures")
    void theBoardSeesLittle() {
        profile(Map.of());
        audited(3);

        var board = as(director(), "{ boardView { topSignals { severity code } figures { kind value before } } }");

        board.path("boardView.topSignals[*].severity")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).hasSize(10).first().isEqualTo("CRITICAL"));
        board.path("boardView.figures").matchesJsonStrictly("""
                [{"kind": "SYSTEMS_IN_USE", "value": 3.0, "before": null},
                {"kind": "RISKS_ABOVE_APPETITE", "value": 3.0, "before": null},
                {"kind": "READINESS_PERCENT", "value": null, "before": null},
                {"kind": "OVERDUE_ACTIONS", "value": 3.0, "before": null}]""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"managementReviewPack(%s) { asOf }", "managementReport(%s) { from }",
            "boardView { asOf }"})
    void onlyWhoGovernsReads(String question) {
        as(somebody("p-039", Set.of()), "{ " + question.formatted(period()) + " }").errors()
                .satisfy(it -> assertThat(it).singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("FORBIDDEN"));
        as(somebodyOf("p-039", Permission.READ_GOVERNANCE, "ai-10"), "{ " + question.formatted(period()) + " }")
                .errors()
                .satisfy(it -> assertThat(it).hasSize(1));
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        as(director(), "{ managementReviewPack(period: {from: \"2026-02-01\", to: \"2026-01-31\"}) { asOf } }").errors()
                .satisfy(it -> assertThat(it).singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("VALIDATION_FAILED"));
        as(director(), "{ managementReviewPack(period: {from: \"2026-01-31\", to: \"2026-01-31\"}) { asOf } }")
                .path("managementReviewPack.asOf")
                .entity(String.class)
                .isEqualTo("2026-01-31");
    }

    @Test
    void anotherTownSeesNothing() {
        audited(1);
        town = newTown();

        as(director(), "{ managementReviewPack(%s) { risks { open } audits { major } actions { open } } }"
                .formatted(period())).path("managementReviewPack")
                .matchesJsonStrictly("{\"risks\": {\"open\": 0}, \"audits\": [], \"actions\": {\"open\": 0}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q9", "Q10"})
    @DisplayName("The number of statements is fixed, whether one thing is open or twelve")
    void theNumberOfStatementsIsFixed(String question) {
        var forOne = statements(question, 1);

        assertThat(forOne).isNotEmpty();
        town = newTown();
        assertThat(statements(question, 12)).hasSameSizeAs(forOne);
    }

    private List<String> statements(String question, int many) {
        profile(Map.of());
        audited(many);
        return callers.asEverybody(town.organisation, () -> counter.statementsOf(() -> {
            var request = api.documentName("questions/" + question).variable("asOf", town.today.toString());
            if (question.equals("Q10")) {
                request.variable("from", town.today.minusDays(30).toString()).variable("to", town.today.toString());
            }
            request.execute().errors().verify();
        }));
    }
}
