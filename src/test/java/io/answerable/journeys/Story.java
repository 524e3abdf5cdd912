package io.answerable.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.exchange.ImportState;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.PeopleDirectory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import tools.jackson.databind.JsonNode;

/** A story about the system {@code ai-1}: people act through the API with what their roles of that moment allow. */
class Story {

    private static final String ACTS = "journeys/acts";
    private static final Map<String, Object> SYSTEM = Map.of("aiSystem", Map.of("key", "ai-1"));

    /** Acts that only add to what is known, for which no version is asked. */
    private static final Set<String> ADDING = Set.of("reviewLandscape", "giveAdvice", "setUpTest",
            "adviseOnTestDesign", "prepareData", "involveEndUsers", "activateMonitoringPlan", "approveContingencyPlan",
            "testContingencyPlan", "confirmCommandStructure", "transferSupplierKnowledge", "recordModelChange",
            "recordValidation", "measureKpi", "recordMeasurement", "completeClosureItem", "recordIncidentStep");

    private final Callers callers;
    private final PeopleDirectory people;
    private final Dossiers dossiers;
    private final ExecutionGraphQlServiceTester api;
    private final OrganisationId ours;
    private Consumer<String> heard = act -> {
    };

    Story(Callers callers, PeopleDirectory people, Dossiers dossiers, ExecutionGraphQlServiceTester api) {
        this.callers = callers;
        this.people = people;
        this.dossiers = dossiers;
        this.api = api;
        this.ours = callers.newOrganisation();
    }

    /** What lacks at a gate until somebody acts. */
    record Lack(List<String> items, Runnable mending) {}

    static Lack until(Runnable mending, String... items) {
        return new Lack(List.of(items), mending);
    }

    /** Somebody hears of each act after it was done. */
    void follow(Consumer<String> hearing) {
        heard = hearing;
        heard.accept("the beginning");
    }

    /** What the organisation knows from elsewhere. */
    void told(String asOf, String sections) {
        var done = dossiers.imported(ours, asOf, sections);
        assertThat(done.state()).as("%s", done).isEqualTo(ImportState.IMPORTED);
        heard.accept("the dossier");
    }

    /**
     * The same with more about the organisation itself.
     *
     * @param profile further fields, for example {@code public_authority: true}
     */
    void told(String asOf, String profile, String sections) {
        var head = "organisation: {id: %s, name: Test, as_of: %s, %s}\n".formatted(Dossiers.keyOf(ours), asOf, profile);
        var done = dossiers.finished(ours, dossiers.submitted(ours, head + sections, false));
        assertThat(done.state()).as("%s", done).isEqualTo(ImportState.IMPORTED);
        heard.accept("the dossier");
    }

    OrganisationId organisation() {
        return ours;
    }

    /** What a query of the story's document answers to whoever may read everything. */
    JsonNode asked(String document, String operation, Map<String, ?> variables) {
        return callers.asEverybody(ours, () -> {
            var request = api.document(Operations.of(document).only(operation));
            variables.forEach(request::variable);
            var answer = request.execute();
            answer.errors().verify();
            return answer.path("$.data").entity(JsonNode.class).get();
        });
    }

    /** Nobody but the right person passes the gate, and not before each thing that lacks is mended, one by one. */
    void gate(String wrong, String right, String step, Lack... lacks) {
        refused(wrong, step, "NOT_PERMITTED");
        var open = new ArrayList<String>();
        List.of(lacks).forEach(it -> open.addAll(it.items()));
        for (var lack : lacks) {
            assertThat(lackingFor(right, step)).as(step).containsExactlyInAnyOrderElementsOf(open);
            lack.mending().run();
            open.removeAll(lack.items());
        }
        does(right, step, Map.of("reason", "Ready"));
    }

    private List<String> lackingFor(String person, String step) {
        return tried(person, step, changing(Map.of("reason", "Ready"))).path("errors")
                .path(0)
                .path("items")
                .valueStream()
                .peek(it -> assertThat(it.path("detail").asString()).as("the reason of %s", it).isNotBlank())
                .peek(it -> assertThat(it.path("responsibleRole").path("key").asString()).as("who mends %s", it)
                        .startsWith("role."))
                .peek(it -> assertThat(it.path("mendedBy").isEmpty()).as("what mends %s", it).isFalse())
                .map(it -> it.path("requirement").asString())
                .toList();
    }

    void refused(String person, String act, String code) {
        refused(person, act, Map.of("reason", "Why not"), code);
    }

    void refused(String person, String act, Map<String, Object> input, String code) {
        denied(person, act, changing(input), code);
    }

    /** Somebody tries something else and is refused. */
    void denied(String person, String act, Map<String, Object> input, String code) {
        assertThat(tried(person, act, input).path("errors").path(0).path("code").asString())
                .as("%s by %s", act, person)
                .isEqualTo(code);
    }

    /** Somebody tries to change the system as it is by now, and is refused. */
    void deniedNow(String person, String act, Map<String, Object> input, String code) {
        denied(person, act, changing(input), code);
    }

    /** Somebody changes the system as it is by now. */
    void does(String person, String act, Map<String, Object> input) {
        done(person, act, changing(input));
    }

    /** Somebody does something else. */
    JsonNode done(String person, String act, Map<String, Object> input) {
        var answer = tried(person, act, input);
        assertThat(answer.path("errors").valueStream()).as("%s by %s", act, person).isEmpty();
        heard.accept(act);
        return answer.path("done");
    }

    /** The chief officer proposes, and the person accepts. */
    void named(String role, String person) {
        var proposed = done("chief", "proposeRoleAssignment", Map.of("role", Map.of("key", role), "holder",
                Map.of("key", person), "scope", Map.of("system", Map.of("key", "ai-1"))));
        done(person, "acceptRoleAssignment", Map.of("assignment", proposed.path("id").asString(), "expectedVersion",
                proposed.path("version").asInt()));
    }

    void assessmentStarted(String conductor, String type) {
        done(conductor, "startAssessment", about(Map.of("type", type, "conductor", Map.of("key", conductor))));
    }

    /** The conductor hands in, and somebody else approves. */
    void assessed(String conductor, String approver, String type) {
        var key = Map.of("key", "ai-1/" + type);
        var begun = done(conductor, "startAssessment",
                about(Map.of("type", type, "conductor", Map.of("key", conductor))));
        submitted(conductor, approver, key, begun.path("version").asInt());
    }

    void submitted(String conductor, String approver, Map<String, ?> assessment, int version) {
        var handedIn = done(conductor, "submitAssessment",
                Map.of("assessment", assessment, "expectedVersion", version, "result", "Bearable"));
        done(approver, "approveAssessment", Map.of("assessment", assessment, "expectedVersion",
                handedIn.path("version").asInt(), "validUntil", "2099-01-01"));
    }

    void authorised(String key, String kind, String asking, String granting) {
        var asked = done(asking, "requestAuthorisation", about(Map.of("key", key, "kind", kind)));
        done(granting, "grantAuthorisation", Map.of("authorisation", Map.of("key", key), "expectedVersion",
                asked.path("version").asInt()));
    }

    JsonNode system() {
        return callers.asEverybody(ours, () -> {
            var answer = api.document(Operations.of(ACTS).only("standing")).execute();
            answer.errors().verify();
            return answer.path("aiSystem").entity(JsonNode.class).get();
        });
    }

    static Map<String, Object> about(Map<String, ?> more) {
        var input = new HashMap<String, Object>(SYSTEM);
        input.putAll(more);
        return input;
    }

    /** The conductor writes every part, hands in, and somebody else approves. */
    void writtenAndAssessed(String conductor, String approver, String type, List<String> sections) {
        var key = Map.of("key", "ai-1/" + type);
        var begun = done(conductor, "startAssessment",
                about(Map.of("type", type, "conductor", Map.of("key", conductor))));
        int version = begun.path("version").asInt();
        for (var section : sections) {
            version = done(conductor, "recordAssessmentSection", Map.of("assessment", key, "expectedVersion", version,
                    "section", section, "content", "Looked into")).path("version").asInt();
        }
        submitted(conductor, approver, key, version);
    }

    void shown(String person, String obligation, String kind) {
        done(person, "recordObligationEvidence", about(Map.of("obligation", obligation, "kind", kind, "title", kind)));
    }

    /** The matrix that the proposal brought is brought into force. */
    void matrixActivated(String drafting, String approving) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !drafts().isEmpty());
        var submitted = done(drafting, "submitRaciMatrix", changed(drafts().getFirst()));
        done(approving, "activateRaciMatrix", changed(submitted));
    }

    private List<JsonNode> drafts() {
        return asked(ACTS, "drafted", Map.of()).path("raciMatrices").path("nodes").valueStream().toList();
    }

    private static Map<String, Object> changed(JsonNode matrix) {
        return Map.of("raciMatrix", matrix.path("id").asString(), "expectedVersion", matrix.path("version").asInt());
    }

    /** How a requirement of a gate stands, today or on another day. */
    String judged(String gate, String requirement, @Nullable String asOf) {
        var variables = new HashMap<String, Object>(Map.of("gate", gate));
        variables.put("asOf", asOf);
        return asked(ACTS, "judged", variables).path("aiSystem")
                .path("gate")
                .path("items")
                .valueStream()
                .filter(it -> it.path("requirement").asString().equals(requirement))
                .map(it -> it.path("state").asString())
                .findFirst()
                .orElseThrow();
    }

    /** How much the ledger tells, and how every system stands. */
    JsonNode told() {
        return asked(ACTS, "told", Map.of());
    }

    private Map<String, Object> changing(Map<String, Object> more) {
        var input = about(more);
        input.putIfAbsent("expectedVersion", system().path("version").asInt());
        return input;
    }

    private JsonNode tried(String person, String act, Map<String, Object> given) {
        var input = new HashMap<>(given);
        if (ADDING.contains(act)) {
            input.remove("expectedVersion");
        }
        var id = callers.asEverybody(ours, () -> people.idsOf(List.of(person)).get(person));
        assertThat(id).as(person).isNotNull();
        return callers.asThemselves(ours, id, () -> {
            var answer = api.document(Operations.of(ACTS).only(act)).variable("input", input).execute();
            answer.errors().verify();
            return answer.path("act").entity(JsonNode.class).get();
        });
    }
}
