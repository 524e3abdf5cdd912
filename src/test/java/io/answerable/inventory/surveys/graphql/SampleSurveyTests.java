package io.answerable.inventory.surveys.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.OrganisationId;
import io.answerable.signals.SignalDirectory;
import io.answerable.signals.SignalView;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The mapping of the municipality of Lindavik, imported as it is shipped. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleSurveyTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final Set<String> CODES = Set.of("INV-003", "INV-005", "INV-008");
    private static final String QUESTION = """
            { register(asOf: "2026-11-21"%s) { totals { systems inUse classifiedPercent attestedPercent itOnlyOwned }
                byUnit { unit { key name function } declaration uses highRisk unowned
                    systems { key name purpose state classification { category } accountability { answerable { name } } } }
                undeclared { key unit { key name } tool process declaredOn ageDays } } }""";

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired SignalDirectory signals;

    @Autowired StatementCounter counter;

    @Autowired ExecutionGraphQlServiceTester tester;

    private OrganisationId lindavik;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        dossiers.importedSample(lindavik, "lindavik");
    }

    @Test
    @DisplayName("Q7 Which AI do we use, where, for what, and what do we not know yet?")
    void whichAiDoWeUse() {
        var answer = ask(QUESTION.formatted(""));

        answer.path("register.totals").matchesJsonStrictly("""
                {"systems": 25, "inUse": 17, "classifiedPercent": 88.0, "attestedPercent": 87.5, "itOnlyOwned": 2}""");
        answer.path("register.undeclared")
                .matchesJsonStrictly(
                        """
                                [{"key": "u-com-3", "unit": {"key": "ou-com", "name": "Communications and Marketing"},
                                    "tool": "Voice dubbing tool", "process": "Destination marketing", "declaredOn": "2026-10-10",
                                    "ageDays": 42},
                                 {"key": "u-hrd-2", "unit": {"key": "ou-hrd", "name": "Human Resources"},
                                    "tool": "Interview note taker", "process": "Recruitment", "declaredOn": "2026-10-20", "ageDays": 32},
                                 {"key": "u-utl-4", "unit": {"key": "ou-utl", "name": "Utilities and Production"},
                                    "tool": "Meeting transcription trial", "process": "Office work", "declaredOn": "2026-11-05",
                                    "ageDays": 16}]""");
        answer.path("register.byUnit[?(@.declaration != 'ATTESTED')]").matchesJson("""
                [{"unit": {"key": "ou-edu"}, "declaration": "REQUESTED"},
                 {"unit": {"key": "ou-fin"}, "declaration": "DRAFT"}]""");
    }

    @Test
    @DisplayName("Q7 asked of one unit")
    void whatDoesOneUnitNotKnow() {
        var answer = ask(QUESTION.formatted(", unit: {key: \"ou-fin\"}"));

        answer.path("register.totals.attestedPercent").entity(Double.class).isEqualTo(0.0);
        answer.path("register.undeclared").entityList(Object.class).hasSize(0);
    }

    @Test
    void beforeTheCampaignNobodyWasAsked() {
        ask("{ register(asOf: \"2026-09-14\") { totals { attestedPercent } undeclared { key } } "
                + "usageSurveys(asOf: \"2026-09-14\") { totalCount } }").path("register.totals.attestedPercent")
                .valueIsNull()
                .path("usageSurveys.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    @DisplayName("R-INV-02 16 units were asked, and on 2026-10-11 six had attested")
    void theCampaignIsAsItWasOnEveryDay() {
        ask("{ usageSurvey(by: {key: \"us-2026-q3\"}, asOf: \"2026-10-11\") { title opened due coordinator { key } "
                + "all: declarations { totalCount } attested: declarations(filter: {status: {eq: ATTESTED}}) { totalCount } } }")
                .path("usageSurvey")
                .matchesJsonStrictly(
                        """
                                {"title": "Mapping of AI use 2026", "opened": "2026-09-15", "due": "2026-10-31",
                                    "coordinator": {"key": "p-007"}, "all": {"totalCount": 16}, "attested": {"totalCount": 6}}""");
    }

    @Test
    @DisplayName("INV-003 INV-005 INV-008 Rule reading 27: flaws begin the day after the due date, the 31st day, and the first declaration")
    void flawsBeginOnTheirFirstDay() {
        assertThat(found(DAY)).containsExactlyInAnyOrder("INV-003 us-2026-q3/ou-edu since 2026-11-01",
                "INV-003 us-2026-q3/ou-fin since 2026-11-01", "INV-005 u-com-3 since 2026-11-10",
                "INV-005 u-hrd-2 since 2026-11-20", "INV-008 ai-12/ou-soc since 2026-10-30");
    }

    @Test
    @DisplayName("INV-003 INV-005 Due today is in time; 30 days after the declaration are, 31 are not")
    void aDayEarlierTheyAreNotYetFlaws() {
        assertThat(found(LocalDate.parse("2026-10-29"))).isEmpty();
        assertThat(found(LocalDate.parse("2026-10-31"))).containsExactly("INV-008 ai-12/ou-soc since 2026-10-30");
        assertThat(found(LocalDate.parse("2026-12-06")))
                .contains("INV-005 u-utl-4 since 2026-12-06");
        assertThat(found(LocalDate.parse("2026-12-05"))).noneMatch(it -> it.contains("u-utl-4"));
    }

    @Test
    void theSystemsOfAConcernBringOnlyTheirOwnFlaws() {
        ask("{ aiSystem(by: {key: \"ai-12\"}, asOf: \"2026-11-21\") { signals(codes: [\"INV-003\", \"INV-005\", \"INV-008\"]) "
                + "{ code subject { kind reference } } } }").path("aiSystem.signals").matchesJsonStrictly("""
                        [{"code": "INV-008", "subject": {"kind": "system/unit", "reference": "ai-12/ou-soc"}}]""");
    }

    @Test
    void everythingDeclaredIsReadWithAFixedNumberOfStatements() {
        var query = """
                { usageSurvey(by: {key: "us-2026-q3"}, asOf: "2026-11-21") { coordinator { name }
                    declarations(first: %d) { nodes { unit { name } attestedBy { name } usageSurvey { key }
                        uses { unit { key } aiSystem { key } supplier { key } candidates { key } declaration { key } } } } } }""";

        assertThat(statements(query.formatted(16))).hasSameSizeAs(statements(query.formatted(7)));
        var unknown = "{ register(asOf: \"%s\") { totals { attestedPercent } byUnit { declaration } "
                + "undeclared { unit { key } declaration { key } } } }";
        assertThat(statements(unknown.formatted("2026-11-21")))
                .hasSameSizeAs(statements(unknown.formatted("2026-10-15")));
    }

    @Test
    void aLaterDossierChangesWhatItKnowsAndLeavesTheRest() {
        var town = callers.newOrganisation();
        var survey = """
                units:
                  - {id: ou-a, name: Archive, function: OTHER}
                  - {id: ou-b, name: Baths, function: OTHER}
                systems:
                  - {id: ai-1, name: Scanner, unit: ou-a, using_units: [ou-a], state: IN_USE, first_use: 2026-01-01}
                usage_survey: {id: us-1, title: Mapping, opened: 2026-09-01, due: 2026-10-01, declarations: [
                  {unit: ou-a, status: %s, date: %s, uses: [{id: u-1, tool: Scanner, process: Filing, system: %s}]},
                  {unit: ou-b, status: REQUESTED, uses: []}]}
                """;
        assertThat(created(dossiers.imported(town, "2026-10-10", survey.formatted("DRAFT", "null", "ai-1"))))
                .isEqualTo("1/0/0");
        assertThat(created(dossiers.imported(town, "2026-10-11", survey.formatted("DRAFT", "null", "null"))))
                .isEqualTo("0/0/1");
        assertThat(created(
                dossiers.imported(town, "2026-10-12", survey.formatted("ATTESTED", "2026-10-12", "null"))))
                .isEqualTo("0/1/0");

        assertThat(found(town, LocalDate.parse("2026-10-12"))).containsExactly("INV-003 us-1/ou-b since 2026-10-02");
        assertThat(found(town, LocalDate.parse("2026-10-11"))).hasSize(2);
        callers.asEverybody(town, () -> tester
                .document("{ declaration(by: {key: \"us-1/ou-a\"}) { uses { status aiSystem { key } } } }")
                .execute()
                .path("declaration.uses")
                .matchesJsonStrictly("[{\"status\": \"LINKED\", \"aiSystem\": {\"key\": \"ai-1\"}}]"));
    }

    @Test
    void aFlawedSurveyIsRefusedAtItsPlace() {
        var town = callers.newOrganisation();

        var refused = dossiers.imported(town, "2026-10-10", """
                units:
                  - {id: ou-a, name: Archive, function: OTHER}
                usage_survey: {id: us-1, title: Mapping, opened: 2026-09-01, due: 2026-10-01, declarations: [
                  {unit: ou-a, status: ATTESTED, date: 2026-09-09, uses: [{id: u-1, tool: Scanner, system: ai-9}]},
                  {unit: ou-x, status: REQUESTED, uses: []}]}
                """);

        assertThat(java.util.Objects.requireNonNull(refused.report()).refusals())
                .extracting(it -> it.path() + " " + it.code())
                .contains("usage_survey.declarations[0].uses[0].process FIELD_REQUIRED",
                        "usage_survey.declarations[1].unit NOT_FOUND");
    }

    private static String created(io.answerable.exchange.DossierImportView done) {
        return java.util.Objects.requireNonNull(done.report())
                .sections()
                .stream()
                .filter(it -> it.name().equals("usage_survey"))
                .map(it -> it.created() + "/" + it.changed() + "/" + it.unchanged())
                .findFirst()
                .orElse("missing: " + done);
    }

    private List<String> found(LocalDate day) {
        return found(lindavik, day);
    }

    private List<String> found(OrganisationId organisation, LocalDate day) {
        return callers.asEverybody(organisation, () -> signals.all(CODES, day))
                .stream()
                .map(SampleSurveyTests::told)
                .toList();
    }

    private static String told(SignalView signal) {
        return "%s %s since %s".formatted(signal.code(), signal.subject().reference(), signal.since());
    }

    private List<String> statements(String query) {
        return callers.asEverybody(lindavik, () -> counter.statementsOf(() -> tester.document(query).execute()));
    }

    private GraphQlTester.Response ask(String query) {
        return callers.asEverybody(lindavik, () -> {
            var response = tester.document(query).execute();
            response.errors().verify();
            return response;
        });
    }
}
