package io.answerable.risk.concerns;

import static io.answerable.access.Permission.HANDLE_CONCERNS;
import static io.answerable.access.Permission.READ_GOVERNANCE;
import static io.answerable.access.Permission.READ_HISTORY;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Actor;
import io.answerable.risk.ConcernFacts;
import io.answerable.risk.ConcernRaised;
import io.answerable.risk.ConcernState;
import io.answerable.risk.RiskApi;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** K-5: who raised a confidential concern is known to the handlers alone, whichever way somebody asks. */
@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
class ConfidentialConcernTests extends RiskApi {

    private static final String SEEN = "key subject details confidential answer state reporter { key name }"
            + " history { nodes { act actor { __typename } changes { field before after } } }";

    private static final String SUBJECT = "The score decides";

    @Autowired ApplicationEvents events;

    @Test
    @DisplayName("R-RSK-17 Everybody may raise a concern and is answered")
    void whoeverRaisesAConcernIsAnswered() {
        var key = raise("confidential: true");
        handle("resolveConcern", key, 1, "answer: \"We look\"", "TRANSITION_NOT_ALLOWED");
        handle("triageConcern", key, 1, "", null);
        handle("investigateConcern", key, 2, "", null);
        handle("resolveConcern", key, 3, "answer: \"We changed it\"", null);

        as(reporter(), "{ myConcerns { nodes { key state answer reporter { key } } } }").path("myConcerns.nodes[0]")
                .matchesJsonStrictly("""
                        {"key": "%s", "state": "RESOLVED", "answer": "We changed it", "reporter": {"key": "p-041"}}"""
                        .formatted(key));
    }

    @Test
    @DisplayName("R-RSK-17 The handlers are asked to handle what is open, in words that do not tell who raised it")
    void theHandlersAreAsked() {
        var confidential = raise("confidential: true");
        var open = raise("confidential: false");
        var due = town.today.plusDays(14);
        var title = "Handle the concern “" + SUBJECT + "”.";

        assertThat(tasks("p-020")).containsOnly(confidential + " " + due + " Handle a confidential concern.",
                open + " " + due + " " + title);
        assertThat(tasks("p-041")).as("no handler").isEmpty();
        handle("triageConcern", open, 1, "", null);
        handle("dismissConcern", confidential, 1, "answer: \"No\"", "TRANSITION_NOT_ALLOWED");
        assertThat(tasks("p-020")).contains(open + " null " + title);
        handle("triageConcern", confidential, 1, "", null);
        handle("investigateConcern", confidential, 2, "", null);
        handle("resolveConcern", confidential, 3, "answer: \"We changed it\"", null);
        assertThat(tasks("p-020")).containsExactly(open + " null " + title);
    }

    record Task(String title, @Nullable String due, About subject) {}

    record About(String reference) {}

    private List<String> tasks(String person) {
        return ask("{ person(by: {key: \"%s\"}) { tasks(kinds: [CONCERN]) { title due subject { reference } } } }"
                .formatted(person)).path("person.tasks")
                .entityList(Task.class)
                .get()
                .stream()
                .map(it -> it.subject().reference() + " " + it.due() + " " + it.title())
                .toList();
    }

    @Test
    void handlersKnowWhoRaisedIt() {
        var key = raise("confidential: true");
        as(somebody("p-020", Set.of(HANDLE_CONCERNS)), concern(key)).path("concern.reporter.key")
                .entity(String.class)
                .isEqualTo("p-041");
    }

    @Test
    @DisplayName("K-5 No query, list, node, history or ledger tells anybody else")
    void nobodyElseLearnsWhoRaisedIt() {
        var key = raise("confidential: true");
        var everythingElse = somebody("p-007", Set.of(READ_GOVERNANCE, READ_HISTORY));
        var id = as(everythingElse, "{ concern(by: {key: \"%s\"}) { id } }".formatted(key)).path("concern.id")
                .entity(String.class)
                .get();
        for (var query : List.of(concern(key), "{ concerns { nodes { %s } } }".formatted(SEEN),
                "{ node(id: \"%s\") { ... on Concern { %s } } }".formatted(id, SEEN),
                "{ ledger(first: 1) { nodes { act actor { __typename } cause reason changes { field before after } subject { key } } } }",
                "{ signals(asOf: \"%s\", filter: {code: {eq: \"RSK-006\"}}, first: 1) { nodes { code reason suggestedStep subject { label } } } }"
                        .formatted(town.today.plusDays(15)))) {
            as(everythingElse, query).path("$")
                    .entity(Object.class)
                    .satisfies(it -> assertThat(it.toString()).doesNotContain("p-041", "My screen", SUBJECT)
                            .doesNotContain(town.person("p-041").toString()));
        }
        as(everythingElse, "{ concern(by: {key: \"%s\"}) { reporter { key } } }".formatted(key))
                .path("concern.reporter")
                .valueIsNull();
    }

    @Test
    @DisplayName("K-5 Nothing that is stored of it names the reporter but one table, and no event does")
    void nothingStoredNamesTheReporter() {
        raise("confidential: true");
        var person = town.person("p-041").toString();
        var stored = callers.asEverybody(town.organisation, () -> transactions.execute(status -> jdbc.sql("""
                select e::text from ledger.entry e where e.act = 'RAISED'
                union all select f::text from risk.concern_fact f union all select c::text from risk.concern c""")
                .query(String.class)
                .list()));
        assertThat(stored).hasSizeGreaterThan(2).noneMatch(it -> it.contains(person));
        assertThat(written()).isNotEmpty().noneMatch(it -> it.contains(SUBJECT) || it.contains("My screen"));
        assertThat(events.stream(ConcernRaised.class)).singleElement()
                .satisfies(it -> assertThat(it.toString()).doesNotContain(person, SUBJECT));
        assertThat(callers.asEverybody(town.organisation,
                () -> signals.all(Set.of("RSK-006"), town.today.plusDays(15)))).singleElement()
                .satisfies(it -> assertThat(it.toString()).doesNotContain(person, SUBJECT));
        assertThat(callers.asEverybody(town.organisation,
                () -> signals.all(Set.of("RSK-006"), town.today.plusDays(14)))).isEmpty();
    }

    @Test
    @DisplayName("K-5 The log names neither the reporter nor what they said")
    void theLogIsSilent(CapturedOutput log) {
        raise("confidential: true");
        assertThat(log.getAll()).doesNotContain(town.person("p-041").toString(), "p-041", "My screen", SUBJECT);
    }

    @Test
    @DisplayName("K-5 The memory of requests recognises the reporter again without naming them")
    void theMemoryOfRequestsNamesNobody() {
        var key = raise("confidential: true, idempotencyKey: \"f3a1\"");
        assertThat(remembered()).singleElement()
                .satisfies(it -> assertThat(it).contains("raiseConcern")
                        .doesNotContain(town.person("p-041").toString(), "f3a1", "My screen", SUBJECT));
        assertThat(raise("confidential: true, idempotencyKey: \"f3a1\"")).isEqualTo(key);
        var other = as(somebody("p-049", Set.of()), raising("confidential: true, idempotencyKey: \"f3a1\""));
        other.path("raiseConcern.concern.key").entity(String.class).isNotEqualTo(key);
        as(somebody("p-020", Set.of(HANDLE_CONCERNS)), "{ concerns { totalCount } }").path("concerns.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    @DisplayName("K-5 An anonymous reporter who asks twice is not told apart from anybody either")
    void anAnonymousRequestRepeatedChangesNothing() {
        raise("anonymous: true, idempotencyKey: \"f3a1\"");
        as(reporter(), raising("anonymous: true, idempotencyKey: \"f3a1\"")).path("raiseConcern.concern").valueIsNull();
        assertThat(remembered()).singleElement()
                .satisfies(it -> assertThat(it).doesNotContain(town.person("p-041").toString()));
    }

    @Test
    void theListHoldsOnesOwnConcernsForWhoeverGovernsNothing() {
        var key = raise("confidential: true");
        var all = "{ concerns { totalCount nodes { key details } } }";
        as(reporter(), all).path("concerns.nodes").matchesJsonStrictly("""
                [{"key": "%s", "details": "My screen shows it"}]""".formatted(key));
        as(somebody("p-049", Set.of()), all).path("concerns.totalCount").entity(Integer.class).isEqualTo(0);
        as(somebodyOf("p-047", READ_GOVERNANCE, "ai-10"), all).path("concerns.nodes").matchesJsonStrictly("""
                [{"key": "%s", "details": null}]""".formatted(key));
        as(somebodyOf("p-047", READ_GOVERNANCE, "ai-22"), all).path("concerns.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    private List<String> remembered() {
        return callers.asEverybody(town.organisation, () -> transactions.execute(
                status -> jdbc.sql("select r::text from graphql.answered_request r").query(String.class).list()));
    }

    /** Everything that the ledger has written of concerns. */
    private List<String> written() {
        return callers.asEverybody(town.organisation, () -> transactions.execute(status -> jdbc
                .sql("select e::text from ledger.entry e where e.subject_type = 'Concern'")
                .query(String.class)
                .list()));
    }

    @Test
    @DisplayName("K-5 What it is about is for the handlers and the reporter, whoever tells of it; an open one is for all who govern")
    void theSubjectIsForHandlersAndTheReporter() {
        told(town.today, new ConcernFacts("cn-1", SUBJECT, "ai-10", town.today, true, ConcernState.RECEIVED));
        var mine = raise("confidential: true");
        var open = raise("confidential: false");

        assertThat(subjectFor(somebody("p-007", Set.of(READ_GOVERNANCE, READ_HISTORY)), "cn-1")).isNull();
        assertThat(subjectFor(somebody("p-007", Set.of(READ_GOVERNANCE, READ_HISTORY)), mine)).isNull();
        assertThat(subjectFor(somebody("p-007", Set.of(READ_GOVERNANCE)), open)).isEqualTo(SUBJECT);
        assertThat(subjectFor(somebody("p-020", Set.of(HANDLE_CONCERNS)), "cn-1")).isEqualTo(SUBJECT);
        assertThat(subjectFor(reporter(), mine)).isEqualTo(SUBJECT);
        assertThat(written().stream().filter(it -> it.contains(SUBJECT))).as("the open one").hasSize(1);
    }

    private @Nullable String subjectFor(Actor caller, String key) {
        return as(caller, "{ concern(by: {key: \"%s\"}) { subject } }".formatted(key)).path("concern")
                .entity(Seen.class)
                .get()
                .subject();
    }

    private record Seen(@Nullable String subject) {}

    @Test
    void ofAnAnonymousConcernNobodyKnowsTheReporter() {
        var key = raise("anonymous: true");
        as(somebody("p-020", Set.of(HANDLE_CONCERNS)), concern(key)).path("concern.reporter").valueIsNull();
        as(reporter(), "{ myConcerns { nodes { key } } }").path("myConcerns.nodes").entityList(Object.class).hasSize(0);
    }

    @Test
    @DisplayName("K-5 A dossier does not lift what was promised to the reporter")
    void aDossierKeepsAConcernConfidential() {
        var key = raise("confidential: true");
        told(town.today, new ConcernFacts(key, "The score decides", "ai-10", town.today, false, ConcernState.TRIAGED));
        as(somebody("p-007", Set.of(READ_GOVERNANCE)),
                "{ concern(by: {key: \"%s\"}) { state details reporter { key } } }"
                        .formatted(key))
                .path("concern")
                .matchesJsonStrictly("""
                        {"state": "TRIAGED", "details": null, "reporter": null}""");
    }

    @Test
    void anOpenConcernNamesItsReporterToThoseWhoGovern() {
        var key = raise("confidential: false");
        as(somebody("p-007", Set.of(READ_GOVERNANCE)), concern(key)).path("concern.reporter.key")
                .entity(String.class)
                .isEqualTo("p-041");
        as(somebody("p-049", Set.of()), "{ concern(by: {key: \"%s\"}) { key } concerns { totalCount } }".formatted(key))
                .path("concern")
                .valueIsNull();
    }

    @Test
    void onlyHandlersHandle() {
        var key = raise("confidential: true");
        as(somebody("p-007", Set.of(READ_GOVERNANCE)),
                "mutation { triageConcern(input: {concern: {key: \"%s\"}, expectedVersion: 1}) { %s } }".formatted(key,
                        ERRORS))
                .path("triageConcern.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    void aConcernOfAnotherOrganisationIsUnknown() {
        var key = raise("confidential: false");
        var id = ask("{ concern(by: {key: \"%s\"}) { id } }".formatted(key)).path("concern.id")
                .entity(String.class)
                .get();
        town = newTown();
        ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
    }

    private Actor reporter() {
        return somebody("p-041", Set.of());
    }

    private String raise(String how) {
        return as(reporter(), raising(how)).path("raiseConcern.concern.key")
                .entity(String.class)
                .get();
    }

    private static String raising(String how) {
        return """
                mutation { raiseConcern(input: {subject: "The score decides", details: "My screen shows it",
                    aiSystem: {key: "ai-10"}, %s}) { concern { key } %s } }""".formatted(how, ERRORS);
    }

    private static String concern(String key) {
        return "{ concern(by: {key: \"%s\"}) { %s } }".formatted(key, SEEN);
    }

    private void handle(String act, String key, int version, String more,
            @Nullable String refusal) {
        var errors = as(somebody("p-020", Set.of(HANDLE_CONCERNS)),
                "mutation { %s(input: {concern: {key: \"%s\"}, expectedVersion: %d %s}) { %s } }".formatted(act, key,
                        version, more, ERRORS))
                .path(act + ".errors")
                .entity(Object.class)
                .get()
                .toString();
        assertThat(errors).contains(refusal == null ? "[]" : refusal);
    }
}
