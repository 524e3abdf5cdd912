package io.answerable.inventory.graphql;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.inventory.AiSystemProposed;
import io.answerable.inventory.AiSystemTransferred;
import io.answerable.inventory.AiSystemUseAdded;
import io.answerable.inventory.AiSystemUseEnded;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SystemRow;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.RecordingOrganisation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** What clients can change in the register, and what refuses them. */
@AnswerableTest
@RecordApplicationEvents
class ChangingRegisterTests {

    private static final String ERRORS = "errors { __typename code field ... on RuleViolated { rule suggestedFix }"
            + " ... on VersionConflict { currentVersion } }";

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems recording;

    @Autowired ExecutionGraphQlServiceTester tester;

    @Autowired ApplicationEvents events;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    OrganisationId organisation;

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
    }

    @Test
    void aRegisteredSystemIsProposedAndNotClassified() {
        var answer = act(register("ai-30", "Meeting notes", "ou-fin"));

        answer.path("registerAiSystem.errors").entityList(Object.class).hasSize(0);
        answer.path("registerAiSystem.aiSystem").matchesJsonStrictly("""
                {"key": "ai-30", "name": "Meeting notes", "state": "PROPOSED", "category": "UNCLASSIFIED", "version": 1,
                    "usingUnits": [{"key": "ou-psa"}]}""");
        assertThat(events.stream(AiSystemProposed.class)).singleElement().satisfies(it -> {
            assertThat(it.purpose()).isEqualTo("Writes minutes");
            assertThat(it.provenance().reason()).isEqualTo("Asked for by the teams");
            assertThat(it.provenance().organisation()).isEqualTo(organisation);
        });
    }

    @Test
    void aSystemNeedsANameAPurposeAndAKeyOfItsOwn() {
        record(system("ai-01"));

        act(register("ai-01", "Meeting notes", "ou-fin")).path("registerAiSystem.errors").matchesJson("""
                [{"__typename": "ValidationFailed", "code": "KEY_TAKEN", "field": ["key"]}]""");
        act(register("not a key", " ", "ou-fin")).path("registerAiSystem.errors").matchesJson("""
                [{"code": "VALIDATION_FAILED", "field": ["key"]}, {"code": "FIELD_REQUIRED", "field": ["name"]}]""");
        act(register("ai-31", "Meeting notes", "ou-none")).path("registerAiSystem.errors").matchesJson("""
                [{"__typename": "NotFound", "field": ["owningUnit"]}]""");
    }

    @Test
    void aDescriptionHoldsFromTodayOn() {
        record(system("ai-01"));

        act("""
                mutation { describeAiSystem(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1, name: "New name",
                    purpose: "New purpose", process: "Budgeting"}) { aiSystem { name purpose process version } %s } }"""
                .formatted(ERRORS)).path("describeAiSystem")
                .matchesJsonStrictly(
                        """
                                {"aiSystem": {"name": "New name", "purpose": "New purpose", "process": "Budgeting", "version": 2},
                                    "errors": []}""");

        act("{ aiSystem(by: {key: \"ai-01\"}, asOf: \"2020-01-01\") { name } }").path("aiSystem.name")
                .entity(String.class)
                .isEqualTo("System ai-01");
    }

    @Test
    void aStaleVersionIsRefusedWithTheCurrentOne() {
        record(system("ai-01"));
        act(use("addUse", "ai-01", 1, "ou-psa"));

        act(use("addUse", "ai-01", 1, "ou-ict")).path("addUse").matchesJson("""
                {"aiSystem": null, "errors": [{"__typename": "VersionConflict", "currentVersion": 2}]}""");
    }

    @Test
    @DisplayName("R-INV-06 a unit begins and ends a use of its own")
    void aUnitBeginsAndEndsAUse() {
        record(system("ai-01"));

        act(use("addUse", "ai-01", 1, "ou-psa")).path("addUse.aiSystem.usingUnits[*].key")
                .entityList(String.class)
                .containsExactly("ou-fin", "ou-psa");
        act(use("endUse", "ai-01", 2, "ou-fin")).path("endUse.aiSystem.usingUnits[*].key")
                .entityList(String.class)
                .containsExactly("ou-psa");

        assertThat(events.stream(AiSystemUseAdded.class)).hasSize(1);
        assertThat(events.stream(AiSystemUseEnded.class)).hasSize(1);
        act(use("endUse", "ai-01", 3, "ou-fin")).path("endUse.errors").matchesJson("""
                [{"__typename": "NotFound", "field": ["unit"]}]""");
        act(use("addUse", "ai-01", 3, "ou-psa")).path("addUse.errors").matchesJson("""
                [{"code": "ALREADY_USED", "field": ["unit"]}]""");
        act(use("addUse", "ai-01", 3, "ou-fin")).path("addUse.aiSystem.usingUnits[*].key")
                .entityList(String.class)
                .containsExactly("ou-fin", "ou-psa");
    }

    @Test
    @DisplayName("V-8 a retired system accepts no uses")
    void aRetiredSystemAcceptsNoUses() {
        record(system("ai-12").usedSince("2023-02-01").retiredOn("2024-06-30"));

        act(use("addUse", "ai-12", 1, "ou-psa")).path("addUse").matchesJson("""
                {"aiSystem": null, "errors": [{"__typename": "RuleViolated", "rule": "V-8"}]}""");
        assertThat(events.stream(AiSystemUseAdded.class)).isEmpty();
    }

    @Test
    void aTransferredSystemBelongsToTheOtherUnitFromTodayOn() {
        record(system("ai-01"));

        act("""
                mutation { transferAiSystem(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1,
                    owningUnit: {key: "ou-ict"}}) { aiSystem { owningUnit { key } } %s } }""".formatted(ERRORS))
                .path("transferAiSystem")
                .matchesJsonStrictly("""
                        {"aiSystem": {"owningUnit": {"key": "ou-ict"}}, "errors": []}""");

        act("{ aiSystem(by: {key: \"ai-01\"}, asOf: \"2020-01-01\") { owningUnit { key } } }")
                .path("aiSystem.owningUnit.key")
                .entity(String.class)
                .isEqualTo("ou-fin");
        assertThat(events.stream(AiSystemTransferred.class)).hasSize(1);
    }

    @Test
    @DisplayName("R-INV-08 who answers for a domain is recorded")
    void whoAnswersForADomainIsRecorded() {
        record(system("ai-01"));

        act(domain(1, "SECURITY", "p-020")).path("recordAffectedDomain").matchesJsonStrictly("""
                {"aiSystem": {"affectedDomains": [{"domain": "SECURITY", "answerable": {"key": "p-020"}}]},
                    "errors": []}""");
        act(domain(2, "SECURITY", "p-021")).path("recordAffectedDomain.aiSystem.affectedDomains[0].answerable.key")
                .entity(String.class)
                .isEqualTo("p-021");
        act(domain(3, "no domain", "p-021")).path("recordAffectedDomain.errors").matchesJson("""
                [{"code": "VALIDATION_FAILED", "field": ["domain"]}]""");
        act(domain(3, "SECURITY", "p-999")).path("recordAffectedDomain.errors").matchesJson("""
                [{"code": "NOT_FOUND", "field": ["answerable"]}]""");
    }

    @Test
    void everyChangeNeedsThePermissionForTheSystem() {
        record(system("ai-01"), system("ai-02").ownedBy("ou-ict"));
        var reader = new Actor(organisation, ActorRef.client("reader"), Map.of(Permission.READ, Reach.EVERYWHERE));
        var keeper = new Actor(organisation, ActorRef.client("keeper"), Map.of(Permission.READ, Reach.EVERYWHERE,
                Permission.MANAGE_REGISTER, Reach.to(Set.of(NewId.next()), Set.of())));

        for (var actor : Set.of(reader, keeper)) {
            for (var mutation : Set.of(register("ai-30", "Meeting notes", "ou-fin"),
                    use("addUse", "ai-01", 1, "ou-psa"),
                    use("endUse", "ai-01", 1, "ou-fin"), domain(1, "SECURITY", "p-020"))) {
                callers.as(actor, () -> execute(mutation))
                        .path("*.errors[0].code")
                        .entityList(String.class)
                        .containsExactly("NOT_PERMITTED");
            }
        }
    }

    @Test
    void aSystemOfAnotherOrganisationIsNotFoundLikeAnUnknownOne() {
        record(system("ai-01"));
        var id = act("{ aiSystem(by: {key: \"ai-01\"}) { id } }").path("aiSystem.id").entity(String.class).get();
        organisation = Municipality.found(callers, organisations);
        var byId = """
                mutation { endUse(input: {aiSystem: {id: "%s"}, expectedVersion: 1, unit: {key: "ou-fin"}}) {
                    aiSystem { key } errors { __typename message code field } } }""";

        var foreign = act(byId.formatted(id)).path("endUse").entity(Map.class).get();
        var unknown = act(byId.replace("id: \"%s\"", "key: \"ai-01\"")).path("endUse").entity(Map.class).get();

        assertThat(foreign).isEqualTo(unknown);
        assertThat(foreign.toString()).contains("NotFound");
    }

    @Test
    void aRehearsedChangeChangesNothing() {
        record(system("ai-01"));

        act("""
                mutation { addUse(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1, unit: {key: "ou-psa"},
                    dryRun: true}) { aiSystem { version } %s } }""".formatted(ERRORS)).path("addUse.aiSystem.version")
                .entity(Integer.class)
                .isEqualTo(2);

        act("{ aiSystem(by: {key: \"ai-01\"}) { version } }").path("aiSystem.version")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    @DisplayName("R-ORG-01 a unit that owns or uses systems is not closed")
    void aUnitThatOwnsOrUsesSystemsIsNotClosed() {
        record(system("ai-01").ownedBy("ou-fin").usedBy("ou-psa"));
        var close = "mutation { closeUnit(input: {unit: {key: \"%s\"}, expectedVersion: 1}) { unit { key } errors { message } } }";

        act(close.formatted("ou-fin")).path("closeUnit.errors[*].message")
                .entityList(String.class)
                .containsExactly("It owns or uses AI systems: ai-01.");
        act(close.formatted("ou-psa")).path("closeUnit.errors").entityList(Object.class).hasSize(1);

        act(use("endUse", "ai-01", 1, "ou-psa"));
        act(close.formatted("ou-psa")).path("closeUnit.unit.key").entity(String.class).isEqualTo("ou-psa");
    }

    @Test
    void everyChangeIsInTheLedger() {
        act(register("ai-30", "Meeting notes", "ou-fin"));
        act(use("endUse", "ai-30", 1, "ou-psa"));

        var entries = callers.asEverybody(organisation, this::entriesOfSystem);

        assertThat(entries).containsExactly("REGISTERED", "USE_ENDED");
    }

    private void record(SystemRow... rows) {
        callers.asEverybody(organisation, () -> Municipality.record(recording, TODAY, rows));
    }

    private List<String> entriesOfSystem() {
        return transactions.execute(status -> jdbc
                .sql("select act from ledger.entry where subject_key = 'ai-30' order by sequence")
                .query(String.class)
                .list());
    }

    private static String register(String key, String name, String unit) {
        return """
                mutation { registerAiSystem(input: {key: "%s", name: "%s", purpose: "Writes minutes",
                    owningUnit: {key: "%s"}, usingUnits: [{key: "ou-psa"}], reason: "Asked for by the teams"}) {
                    aiSystem { key name state category version usingUnits { key } } %s } }"""
                .formatted(key, name, unit, ERRORS);
    }

    private static String use(String act, String key, int version, String unit) {
        return """
                mutation { %s(input: {aiSystem: {key: "%s"}, expectedVersion: %d, unit: {key: "%s"}}) {
                    aiSystem { usingUnits { key } } %s } }""".formatted(act, key, version, unit, ERRORS);
    }

    private static String domain(int version, String domain, String answerable) {
        return """
                mutation { recordAffectedDomain(input: {aiSystem: {key: "ai-01"}, expectedVersion: %d, domain: "%s",
                    answerable: {key: "%s"}}) { aiSystem { affectedDomains { domain answerable { key } } } %s } }"""
                .formatted(version, domain, answerable, ERRORS);
    }

    private GraphQlTester.Response act(String document) {
        return callers.asEverybody(organisation, () -> execute(document));
    }

    private GraphQlTester.Response execute(String document) {
        var response = tester.document(document).execute();
        response.errors().verify();
        return response;
    }
}
