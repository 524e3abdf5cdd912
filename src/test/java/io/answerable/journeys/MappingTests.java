package io.answerable.journeys;

import static io.answerable.journeys.Story.about;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.signals.KeepingUp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * P5: before an organisation can judge which rules apply it finds out which AI it uses. Units are asked and answer; what
 * they use is matched with the register, registered, given an owner, and classified. Whoever does not answer is reminded
 * up the line, and the figures of the overview move with every step.
 */
@AnswerableTest
@RecordApplicationEvents
class MappingTests {

    private static final String LETTERS = "us-1/ou-fin/letter-assistant";
    private static final Map<String, Object> FINANCE = Map.of("key", "us-1/ou-fin");
    private static final Map<String, Object> SAFETY = Map.of("key", "us-1/ou-psa");

    @Autowired Callers callers;

    @Autowired PeopleDirectory people;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired CurrentActor actor;

    @Autowired ApplicationEventPublisher publisher;

    @Autowired ApplicationEvents events;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    @Autowired KeepingUp keepingUp;

    private Story story;
    private KeepingUp.Follower signals;

    private Echo echo;

    private LocalDate today;

    private LocalDate due;

    @BeforeEach
    void found() {
        story = new Story(callers, people, dossiers, api);
        echo = new Echo(callers, publisher, transactions, jdbc);
        today = callers.asEverybody(story.organisation(),
                () -> requireNonNull(transactions.execute(status -> actor.today())));
        due = today.plusDays(10);
        story.told("2026-01-01", ORGANISATION);
        signals = keepingUp.with(story.organisation());
        story.follow(signals::after);
    }

    @AfterEach
    void theLedgerToldOfEverythingThatRulesRead() {
        signals.atTheEnd();
    }

    @Test
    @DisplayName("P5 From a question to every unit to a classification that holds")
    void whatIsUsedIsMappedBeforeItIsClassified() {
        asked();
        drafted();
        attestedAndMatched();
        whatNobodyRegistersIsFlagged();
        whoeverDoesNotAnswerIsRemindedUpTheLine();
        registered();
        classified();
        answeredAtLast();
        hearingOfItAgainChangesNothing();
    }

    private void asked() {
        Map<String, Object> campaign = Map.of("key", "us-1", "title", "Mapping", "due", due.toString(), "units",
                List.of(Map.of("key", "ou-fin"), Map.of("key", "ou-psa")));
        story.denied("fin-head", "openUsageSurvey", campaign, "NOT_PERMITTED");
        story.done("coordinator", "openUsageSurvey", campaign);

        assertThat(declarations()).containsExactly("us-1/ou-fin REQUESTED", "us-1/ou-psa REQUESTED");
        assertThat(figures()).isEqualTo("1 systems, 100.0 classified, 0.0 attested, 0 high-risk");
    }

    /** The head begins and asks the team lead, who knows what the team uses. */
    private void drafted() {
        story.done("fin-head", "declareUse", use("translator", "Correspondence"));
        story.done("team-lead", "declareUse", use("Letter assistant", "Letters"));
        story.denied("psa-head", "declareUse", use("Camera", "Watching"), "NOT_PERMITTED");

        assertThat(declarations()).contains("us-1/ou-fin DRAFT");
    }

    private static Map<String, Object> use(String tool, String process) {
        return Map.of("declaration", FINANCE, "tool", tool, "usedFor", "Daily work", "process", process);
    }

    private void attestedAndMatched() {
        story.denied("team-lead", "attestDeclaration", attesting(FINANCE, 3), "NOT_PERMITTED");
        story.denied("fin-head", "attestDeclaration", attesting(FINANCE, 2), "VERSION_CONFLICT");
        story.done("fin-head", "attestDeclaration", attesting(FINANCE, 3));

        assertThat(uses()).containsExactly(LETTERS + " NEW null", "us-1/ou-fin/translator LINKED ai-9");
        assertThat(undeclared()).containsExactly(LETTERS);
        assertThat(figures()).isEqualTo("1 systems, 100.0 classified, 50.0 attested, 0 high-risk");
    }

    private static Map<String, Object> attesting(Map<String, Object> declaration, int version) {
        return Map.of("declaration", declaration, "expectedVersion", version);
    }

    private void whatNobodyRegistersIsFlagged() {
        assertThat(signals(today.plusDays(30), "INV-005")).isEmpty();
        assertThat(signals(today.plusDays(31), "INV-005"))
                .containsExactly(LETTERS + " since " + today.plusDays(31) + " level 0");
    }

    private void whoeverDoesNotAnswerIsRemindedUpTheLine() {
        var since = due.plusDays(1);
        assertThat(signals(due, "INV-003")).isEmpty();
        assertThat(signals(since, "INV-003")).containsExactly("us-1/ou-psa since " + since + " level 0");
        assertThat(signals(since.plusDays(14), "INV-003")).containsExactly("us-1/ou-psa since " + since + " level 1");
        assertThat(signals(since.plusDays(30), "INV-003")).containsExactly("us-1/ou-psa since " + since + " level 2");
        assertThat(signals(since.plusDays(60), "INV-003")).containsExactly("us-1/ou-psa since " + since + " level 3");
    }

    private void registered() {
        Map<String, Object> entry = Map.of("declaredUse", Map.of("key", LETTERS), "expectedVersion",
                version(LETTERS), "key", "ai-1", "name", "Letter assistant");
        story.denied("fin-head", "registerDeclaredUse", entry, "NOT_PERMITTED");
        story.done("ai-lead", "registerDeclaredUse", entry);
        story.named("role.business-owner", "owner");

        assertThat(uses()).contains(LETTERS + " REGISTERED ai-1");
        assertThat(undeclared()).isEmpty();
        assertThat(signals(today.plusDays(31), "INV-005")).isEmpty();
        assertThat(figures()).isEqualTo("2 systems, 50.0 classified, 50.0 attested, 0 high-risk");
    }

    private void classified() {
        assertThat(unanswered()).contains("riskCategory", "processesPersonalData");
        Map<String, Object> answers = Map.of("reason", "Asked the owner", "answers",
                Map.of("processesPersonalData", true, "decidesOrAssistsDecisionsOnPersons", true));
        story.refused("owner", "answerClassificationQuestionnaire", answers, "NOT_PERMITTED");
        story.does("lawyer", "answerClassificationQuestionnaire", answers);
        story.done("lawyer", "classifySystem", about(Map.of("category", "HIGH_RISK_ANNEX_III", "points",
                List.of("5(b)"), "operatorRoles", List.of("DEPLOYER"), "rationale", "It judges who can pay")));

        assertThat(unanswered()).contains("riskCategory").doesNotContain("processesPersonalData");
        assertThat(system().path("category").asString()).isEqualTo("UNCLASSIFIED");
        assertThat(system().path("preliminaryClassification").path("category").asString())
                .isEqualTo("HIGH_RISK_ANNEX_III");
        assertThat(figures()).as("a proposal is no decision").startsWith("2 systems, 50.0 classified");

        story.denied("lawyer", "finaliseClassification", about(Map.of("expectedVersion", 1)), "NOT_PERMITTED");
        story.done("jurist", "finaliseClassification", about(Map.of("expectedVersion", 1)));
        echo.untilHeard(story.organisation());

        assertThat(figures()).isEqualTo("2 systems, 100.0 classified, 50.0 attested, 1 high-risk");
        assertThat(keys("obligations")).contains("EUAIA-26-2", "EUAIA-27");
        assertThat(keys("assessments")).contains("ai-1/DPIA", "ai-1/AI_SYSTEM_IMPACT");
    }

    /** Late, and without any use. */
    private void answeredAtLast() {
        story.done("psa-head", "attestDeclaration", attesting(SAFETY, 1));

        assertThat(signals(due.plusDays(61), "INV-003")).isEmpty();
        assertThat(figures()).isEqualTo("2 systems, 100.0 classified, 100.0 attested, 1 high-risk");
    }

    private void hearingOfItAgainChangesNothing() {
        echo.untilHeard(story.organisation());
        var before = mapped(today).toString();
        var heard = events.stream(GovernanceEvent.class)
                .filter(it -> it.provenance().organisation().equals(story.organisation()))
                .distinct()
                .toList();
        assertThat(heard).extracting(it -> it.getClass().getSimpleName())
                .contains("UsageSurveyOpened", "UseDeclared", "UseAttested", "AiSystemProposed", "AiSystemClassified");

        echo.deliver(story.organisation(), heard);
        echo.deliver(story.organisation(), heard.reversed());

        assertThat(mapped(today)).hasToString(before);
    }

    private String figures() {
        var totals = mapped(today).path("register").path("totals");
        return "%s systems, %s classified, %s attested, %s high-risk".formatted(totals.path("systems").asInt(),
                totals.path("classifiedPercent").asDouble(), totals.path("attestedPercent").asDouble(),
                totals.path("highRisk").asInt());
    }

    private List<String> declarations() {
        return answers().map(it -> it.path("key").asString() + " " + it.path("status").asString()).toList();
    }

    private List<String> uses() {
        return answers().flatMap(it -> it.path("uses").valueStream())
                .map(it -> "%s %s %s".formatted(it.path("key").asString(), it.path("status").asString(),
                        it.path("aiSystem").path("key").asString("null")))
                .toList();
    }

    private int version(String use) {
        return answers().flatMap(it -> it.path("uses").valueStream())
                .filter(it -> it.path("key").asString().equals(use))
                .mapToInt(it -> it.path("version").asInt())
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> answers() {
        return mapped(today).path("usageSurvey").path("declarations").path("nodes").valueStream();
    }

    private List<String> undeclared() {
        return mapped(today).path("register")
                .path("undeclared")
                .valueStream()
                .map(it -> it.path("key").asString())
                .toList();
    }

    private List<String> signals(LocalDate asOf, String code) {
        return mapped(asOf).path("signals")
                .path("nodes")
                .valueStream()
                .filter(it -> it.path("code").asString().equals(code))
                .map(it -> "%s since %s level %d".formatted(it.path("subject").path("reference").asString(),
                        it.path("since").asString(), it.path("escalation").path("level").asInt(0)))
                .toList();
    }

    private List<String> unanswered() {
        return system().path("classificationFacts")
                .path("unanswered")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private List<String> keys(String field) {
        return system().path(field).valueStream().map(it -> it.path("key").asString()).toList();
    }

    private JsonNode system() {
        return mapped(today).path("aiSystem");
    }

    private JsonNode mapped(LocalDate asOf) {
        return story.asked("journeys/mapping", "mapped", Map.of("asOf", asOf.toString()));
    }

    private static final String ORGANISATION = """
            units:
              - {id: ou-exe, name: Executive Office, parent: null, function: EXECUTIVE, head: null}
              - {id: ou-fin, name: Finance, parent: ou-exe, function: FINANCE, head: fin-head}
              - {id: ou-psa, name: Public Safety, parent: ou-exe, function: PUBLIC_SAFETY, head: psa-head}
            people:
            """ + Stream.of("chief ou-exe", "coordinator ou-exe", "ai-lead ou-exe", "lawyer ou-exe", "jurist ou-exe",
            "fin-head ou-fin", "team-lead ou-fin", "owner ou-fin", "psa-head ou-psa")
            .map(it -> it.split(" "))
            .map(it -> """
                      - {id: %1$s, name: The %1$s, unit: %2$s, position: The %1$s, manager: null, status: ACTIVE}
                    """.formatted(it[0], it[1]))
            .reduce("", String::concat) + "role_assignments:\n"
            + Stream.of("chief-officer chief org", "lead-implementer coordinator org", "ai-lead ai-lead org",
                    "compliance-legal lawyer org", "legal-team jurist org", "department-head fin-head ou-fin",
                    "team-lead team-lead ou-fin", "department-head psa-head ou-psa")
                    .map(it -> it.split(" "))
                    .map(it -> "  - {id: ra-%2$s, role: role.%1$s, holder: %2$s, scope: %3$s, from: 2025-01-01}\n"
                            .formatted(it[0], it[1], it[2]))
                    .reduce("", String::concat)
            + """
                    systems:
                      - {id: ai-9, name: Translator, unit: ou-exe, using_units: [ou-exe], process: Office, purpose: Translates, state: IN_USE, first_use: 2025-08-01, operator_roles: [DEPLOYER], category: MINIMAL, classification: {date: 2025-07-01, by: lawyer, review_due: 2099-01-01}}
                    """;
}
