package io.answerable.inventory.surveys.graphql;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.access.spi.Standing.Held;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.UsageSurveyClosed;
import io.answerable.inventory.UsageSurveyOpened;
import io.answerable.inventory.UseAttested;
import io.answerable.inventory.UseDeclared;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.organisation.UnitDirectory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

/** Units are asked, answer, and what they answer finds its way into the register. */
@AnswerableTest
@RecordApplicationEvents
class SurveyApiTests {

    private static final String ERRORS = "errors { __typename code field ... on TransitionNotAllowed { state allowed }"
            + " ... on VersionConflict { currentVersion } }";
    private static final String FINANCE = "us-1/ou-fin";

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems recording;

    @Autowired UnitDirectory units;

    @Autowired PeopleDirectory people;

    @Autowired ExecutionGraphQlServiceTester tester;

    @Autowired ApplicationEvents events;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    private OrganisationId organisation;

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
    }

    @Test
    @DisplayName("R-INV-02 a campaign asks every unit, and none has answered yet")
    void aCampaignAsksEveryUnit() {
        open("us-1").path("openUsageSurvey").matchesJsonStrictly("""
                {"usageSurvey": {"key": "us-1", "title": "Mapping", "due": "2099-12-31", "closed": null,
                    "coordinator": {"key": "p-020"}, "version": 1,
                    "declarations": {"totalCount": 4, "nodes": [
                        {"key": "us-1/ou-exe", "status": "REQUESTED"}, {"key": "us-1/ou-fin", "status": "REQUESTED"},
                        {"key": "us-1/ou-ict", "status": "REQUESTED"}, {"key": "us-1/ou-psa", "status": "REQUESTED"}]}},
                 "errors": []}""");
        assertThat(events.stream(UsageSurveyOpened.class)).singleElement().satisfies(it -> {
            assertThat(it.units()).hasSize(4);
            assertThat(it.due()).isEqualTo("2099-12-31");
        });
    }

    @Test
    void aCampaignNeedsAKeyOfItsOwnADayAheadAndKnownUnits() {
        open("us-1");

        open("us-1").path("openUsageSurvey.errors").matchesJson("""
                [{"code": "KEY_TAKEN", "field": ["key"]}]""");
        act("""
                mutation { openUsageSurvey(input: {key: "us-2", title: " ", due: "2020-01-01", units: []}) {
                    usageSurvey { key } %s } }""").path("openUsageSurvey.errors").matchesJson("""
                [{"code": "FIELD_REQUIRED", "field": ["title"]}, {"code": "VALIDATION_FAILED", "field": ["due"]}]""");
        act("""
                mutation { openUsageSurvey(input: {key: "us-2", title: "M", due: "2099-01-01",
                    units: [{key: "ou-none"}]}) { usageSurvey { key } %s } }""").path("openUsageSurvey.errors")
                .matchesJson("""
                        [{"__typename": "NotFound", "field": ["units", "0"]}]""");
    }

    @Test
    @DisplayName("R-INV-04 a use without process is refused")
    void aUseWithoutProcessIsRefused() {
        open("us-1");

        as(teamLead(), """
                mutation { declareUse(input: {declaration: {key: "us-1/ou-fin"}, tool: "Ledger bot"}) {
                    declaredUse { key } %s } }""").path("declareUse").matchesJsonStrictly("""
                {"declaredUse": null,
                    "errors": [{"__typename": "ValidationFailed", "code": "FIELD_REQUIRED", "field": ["process"]}]}""");
        status().isEqualTo("REQUESTED");
    }

    @Test
    @DisplayName("R-INV-03 a team lead drafts, the head attests what they have seen, and what stands stands")
    void aTeamLeadDraftsAndTheHeadAttests() {
        open("us-1");

        as(teamLead(), declare("Ledger bot")).path("declareUse").matchesJson("""
                {"declaredUse": {"key": "us-1/ou-fin/ledger-bot", "tool": "Ledger bot", "usedFor": "Postings",
                    "process": "Accounting", "status": "NEW", "ageDays": 0, "declaration": {"status": "DRAFT"}},
                 "errors": []}""");
        as(head(), attest(1)).path("attestDeclaration.errors").matchesJson("""
                [{"__typename": "VersionConflict", "currentVersion": 2}]""");
        as(head(), attest(2)).path("attestDeclaration").matchesJson("""
                {"declaration": {"status": "ATTESTED", "attestedBy": {"key": "p-020"}, "version": 3}, "errors": []}""");
        as(teamLead(), declare("Second bot")).path("declareUse.errors").matchesJson("""
                [{"__typename": "TransitionNotAllowed", "code": "TRANSITION_NOT_ALLOWED", "state": "ATTESTED",
                    "allowed": ["CONTESTED"]}]""");

        assertThat(events.stream(UseDeclared.class)).hasSize(1);
        assertThat(events.stream(UseAttested.class)).singleElement()
                .satisfies(it -> assertThat(it.uses()).hasSize(1));
        assertThat(acts(FINANCE)).containsExactly("REQUESTED", "DRAFTED", "ATTESTED");
        assertThat(acts("us-1/ou-fin/ledger-bot")).containsExactly("DECLARED");
    }

    @Test
    void aUnitThatUsesNoAiAttestsWithoutADraft() {
        open("us-1");

        as(head(), attest(1)).path("attestDeclaration.declaration.status").entity(String.class).isEqualTo("ATTESTED");
        as(head(), attest(2)).path("attestDeclaration.errors").matchesJson("""
                [{"__typename": "TransitionNotAllowed", "state": "ATTESTED"}]""");
    }

    @Test
    void aContestedDeclarationOpensAgain() {
        open("us-1");
        as(head(), declare("Ledger bot"));
        as(head(), attest(2));

        act(contest(3, "\" \"")).path("contestDeclaration.errors").matchesJson("""
                [{"code": "FIELD_REQUIRED", "field": ["reason"]}]""");
        act(contest(3, "\"The chat bot is missing\"")).path("contestDeclaration.declaration").matchesJson("""
                {"status": "CONTESTED", "attestedBy": null, "contestedBecause": "The chat bot is missing"}""");
        as(head(), declare("Chat bot")).path("declareUse.declaredUse.declaration.status")
                .entity(String.class)
                .isEqualTo("CONTESTED");
        as(head(), withdraw("us-1/ou-fin/ledger-bot", 1)).path("withdrawDeclaredUse.declaration.uses[*].key")
                .entityList(String.class)
                .containsExactly("us-1/ou-fin/chat-bot");
        as(head(), attest(6)).path("attestDeclaration.declaration.status").entity(String.class).isEqualTo("ATTESTED");
    }

    @Test
    @DisplayName("P5 step 3: on attestation a use that one entry meets is linked, the others wait with their candidates")
    void whatTheRegisterKnowsIsLinkedOnAttestation() {
        open("us-1");
        callers.asEverybody(organisation, () -> Municipality.record(recording, TODAY,
                system("ai-01").named("Ledger bot"), system("ai-02").named("Invoice reader classic")));
        as(head(), declare("ledger  BOT"));
        as(head(), declare("Invoice reader"));

        as(head(), attest(3)).path("attestDeclaration.declaration.uses").matchesJson("""
                [{"key": "us-1/ou-fin/invoice-reader", "status": "NEW", "aiSystem": null,
                    "candidates": [{"key": "ai-02"}]},
                 {"key": "us-1/ou-fin/ledger-bot", "status": "LINKED", "aiSystem": {"key": "ai-01"},
                    "candidates": []}]""");
    }

    @Test
    void anAmendedUseKeepsItsEntryAsLongAsItIsTheSameTool() {
        open("us-1");
        callers.asEverybody(organisation, () -> Municipality.record(recording, TODAY,
                system("ai-01").named("Ledger bot")));
        as(head(), declare("Ledger bot"));
        act(link("us-1/ou-fin/ledger-bot", 1, "ai-01"));

        as(head(), amend(2, "Ledger bot", "Audits")).path("amendDeclaredUse.declaredUse").matchesJson("""
                {"process": "Audits", "status": "LINKED", "aiSystem": {"key": "ai-01"}}""");
        as(head(), amend(3, "Other bot", "Audits")).path("amendDeclaredUse.declaredUse").matchesJson("""
                {"tool": "Other bot", "status": "NEW", "aiSystem": null}""");
    }

    @Test
    @DisplayName("R-INV-05 a declared use is entered into the register in the same act, or nothing happens")
    void aDeclaredUseIsRegistered() {
        open("us-1");
        as(head(), declare("Ledger bot"));
        as(head(), declare("Chat bot"));

        act(register("us-1/ou-fin/ledger-bot", "ai-50")).path("registerDeclaredUse").matchesJson("""
                {"declaredUse": {"status": "REGISTERED", "aiSystem": {"key": "ai-50", "name": "Ledger bot",
                    "purpose": "Postings", "process": "Accounting", "state": "PROPOSED",
                    "owningUnit": {"key": "ou-fin"}, "usingUnits": [{"key": "ou-fin"}]}}, "errors": []}""");
        act(register("us-1/ou-fin/chat-bot", "ai-50")).path("registerDeclaredUse").matchesJson("""
                {"declaredUse": null, "errors": [{"code": "KEY_TAKEN"}]}""");
        use("us-1/ou-fin/chat-bot").isEqualTo("NEW");
    }

    @Test
    void whatIsNoAiNeedsAReasonAndStaysSettled() {
        open("us-1");
        as(head(), declare("Spreadsheet"));

        act(notAi(1, "\" \"")).path("markDeclaredUseNotAi.errors").matchesJson("""
                [{"code": "FIELD_REQUIRED", "field": ["reason"]}]""");
        act(notAi(1, "\"Plain formulas\"")).path("markDeclaredUseNotAi.declaredUse").matchesJson("""
                {"status": "NOT_AI", "reason": "Plain formulas", "candidates": []}""");
        act(register("us-1/ou-fin/spreadsheet", 2, "ai-51")).path("registerDeclaredUse.errors").matchesJson("""
                [{"__typename": "TransitionNotAllowed", "state": "NOT_AI", "allowed": []}]""");
    }

    @Test
    void nothingIsDeclaredInAClosedCampaign() {
        open("us-1");
        as(head(), declare("Ledger bot"));

        act("""
                mutation { closeUsageSurvey(input: {usageSurvey: {key: "us-1"}, expectedVersion: 1}) {
                    usageSurvey { closed version } %s } }""").path("closeUsageSurvey.usageSurvey.version")
                .entity(Integer.class)
                .isEqualTo(2);
        assertThat(events.stream(UsageSurveyClosed.class)).singleElement()
                .satisfies(it -> assertThat(it.missing()).hasSize(4));
        for (var act : List.of(declare("Chat bot"), attest(2), withdraw("us-1/ou-fin/ledger-bot", 1))) {
            as(head(), act).path("*.errors[0].code").entityList(String.class).containsExactly("SURVEY_CLOSED");
        }
        act(register("us-1/ou-fin/ledger-bot", "ai-50")).path("registerDeclaredUse.errors")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void aLaterCampaignTakesTheBlankOnesAtOnceAndTheAttestedOnesWhenAttestedAnew() {
        open("us-1");
        as(head(), attest(1));
        backdate();
        open("us-2");

        status().isEqualTo("ATTESTED");
        act("{ declaration(by: {key: \"us-1/ou-psa\"}) { status } }").path("declaration.status")
                .entity(String.class)
                .isEqualTo("SUPERSEDED");
        act("{ unit(by: {key: \"ou-fin\"}) { declaration { key } } }").path("unit.declaration.key")
                .entity(String.class)
                .isEqualTo("us-2/ou-fin");
        as(head(), attest(1).replace("us-1", "us-2"));
        status().isEqualTo("SUPERSEDED");
    }

    @Test
    void onlyTheHeadAttestsAndOnlyForTheirUnit() {
        open("us-1");
        var elsewhere = actor("ou-psa", "role.department-head");

        for (var act : List.of(declare("Ledger bot"), attest(1), contest(1, "\"No\""))) {
            as(elsewhere, act).path("*.errors[0].code").entityList(String.class).containsExactly("NOT_PERMITTED");
        }
        as(teamLead(), attest(1)).path("attestDeclaration.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        as(head(), open("us-9", "[]")).path("openUsageSurvey.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    void onlyWhoeverKeepsTheRegisterSettlesUses() {
        open("us-1");
        callers.asEverybody(organisation, () -> Municipality.record(recording, TODAY, system("ai-01")));
        as(head(), declare("Ledger bot"));

        for (var act : List.of(link("us-1/ou-fin/ledger-bot", 1, "ai-01"), notAi("us-1/ou-fin/ledger-bot", 1),
                register("us-1/ou-fin/ledger-bot", "ai-50"))) {
            as(head(), act).path("*.errors[0].__typename")
                    .entityList(String.class)
                    .containsExactly("NotPermitted");
        }
        use("us-1/ou-fin/ledger-bot").isEqualTo("NEW");
    }

    @Test
    void whoeverMayNotReadLearnsNothing() {
        open("us-1");

        callers.asHolderOf(organisation,
                () -> tester.document("{ usageSurvey(by: {key: \"us-1\"}) { key } }").execute(),
                Permission.READ_HISTORY)
                .errors()
                .satisfy(it -> assertThat(it).isNotEmpty());
    }

    @Test
    void anotherOrganisationSeesNothingAndChangesNothing() {
        open("us-1");
        var id = act("{ declaration(by: {key: \"us-1/ou-fin\"}) { id } }").path("declaration.id")
                .entity(String.class)
                .get();
        organisation = Municipality.found(callers, organisations);

        act("{ usageSurveys { totalCount } node(id: \"%s\") { id } }".formatted(id)).path("usageSurveys.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("node")
                .valueIsNull();
        act(attest(1).replace("key: \"us-1/ou-fin\"", "id: \"" + id + "\"")).path("attestDeclaration.errors")
                .matchesJson("[{\"__typename\": \"NotFound\", \"field\": [\"declaration\"]}]");
    }

    @Test
    void aRehearsedCampaignIsNotOpened() {
        act(open("us-1", "[]").replace("reason:", "dryRun: true, reason:")).path("openUsageSurvey.usageSurvey.key")
                .entity(String.class)
                .isEqualTo("us-1");

        act("{ usageSurvey(by: {key: \"us-1\"}) { key } }").path("usageSurvey").valueIsNull();
    }

    /** Two campaigns of one day cannot be told apart by the day on which they were opened. */
    private void backdate() {
        callers.asEverybody(organisation, () -> transactions.execute(status -> jdbc
                .sql("update inventory.usage_survey_fact set opened = opened - 1, valid_from = valid_from - 1")
                .update()));
    }

    private Actor head() {
        return actor("ou-fin", "role.department-head");
    }

    private Actor teamLead() {
        return actor("ou-fin", "role.team-lead");
    }

    private Actor actor(String unit, String role) {
        return callers.asEverybody(organisation, () -> {
            UUID of = requireNonNull(units.idsOf(List.of(unit)).get(unit)).value();
            var person = requireNonNull(people.idsOf(List.of("p-020")).get("p-020"));
            return new Actor(organisation, ActorRef.person(person), Map.of(Permission.READ, Reach.EVERYWHERE,
                    Permission.DECLARE_USES, Reach.to(Set.of(of), Set.of())), Set.of(new Held(role, of, null)));
        });
    }

    private GraphQlTester.Response open(String key) {
        return act(open(key, "[]"));
    }

    private static String open(String key, String units) {
        return """
                mutation { openUsageSurvey(input: {key: "%s", title: "Mapping", due: "2099-12-31", units: %s,
                    coordinator: {key: "p-020"}, reason: "Before judging"}) { usageSurvey { key title due closed version
                    coordinator { key } declarations { totalCount nodes { key status } } } %s } }"""
                .formatted(key, units, ERRORS);
    }

    private static String declare(String tool) {
        return """
                mutation { declareUse(input: {declaration: {key: "us-1/ou-fin"}, tool: "%s", usedFor: "Postings",
                    process: "Accounting"}) { declaredUse { key tool usedFor process status ageDays
                    declaration { status } } %s } }""".formatted(tool, ERRORS);
    }

    private static String amend(int version, String tool, String process) {
        return """
                mutation { amendDeclaredUse(input: {declaredUse: {key: "us-1/ou-fin/ledger-bot"}, expectedVersion: %d,
                    tool: "%s", process: "%s"}) { declaredUse { tool process status aiSystem { key } } %s } }"""
                .formatted(version, tool, process, ERRORS);
    }

    private static String withdraw(String use, int version) {
        return """
                mutation { withdrawDeclaredUse(input: {declaredUse: {key: "%s"}, expectedVersion: %d}) {
                    declaration { uses { key } } %s } }""".formatted(use, version, ERRORS);
    }

    private static String attest(int version) {
        return """
                mutation { attestDeclaration(input: {declaration: {key: "us-1/ou-fin"}, expectedVersion: %d}) {
                    declaration { status attestedBy { key } version
                        uses { key status aiSystem { key } candidates { key } } } %s } }"""
                .formatted(version, ERRORS);
    }

    private static String contest(int version, String reason) {
        return """
                mutation { contestDeclaration(input: {declaration: {key: "us-1/ou-fin"}, expectedVersion: %d,
                    reason: %s}) { declaration { status attestedBy { key } contestedBecause } %s } }"""
                .formatted(version, reason, ERRORS);
    }

    private static String link(String use, int version, String system) {
        return """
                mutation { linkDeclaredUse(input: {declaredUse: {key: "%s"}, expectedVersion: %d,
                    aiSystem: {key: "%s"}}) { declaredUse { status } %s } }""".formatted(use, version, system, ERRORS);
    }

    private static String register(String use, String key) {
        return register(use, 1, key);
    }

    private static String register(String use, int version, String key) {
        return """
                mutation { registerDeclaredUse(input: {declaredUse: {key: "%s"}, expectedVersion: %d, key: "%s"}) {
                    declaredUse { status aiSystem { key name purpose process state owningUnit { key }
                        usingUnits { key } } } %s } }""".formatted(use, version, key, ERRORS);
    }

    private static String notAi(int version, String reason) {
        return notAi("us-1/ou-fin/spreadsheet", version).replace("\"No\"", reason);
    }

    private static String notAi(String use, int version) {
        return """
                mutation { markDeclaredUseNotAi(input: {declaredUse: {key: "%s"}, expectedVersion: %d, reason: "No"}) {
                    declaredUse { status reason candidates { key } } %s } }""".formatted(use, version, ERRORS);
    }

    private GraphQlTester.Entity<String, ?> status() {
        return act("{ declaration(by: {key: \"us-1/ou-fin\"}) { status } }").path("declaration.status")
                .entity(String.class);
    }

    private org.assertj.core.api.AbstractStringAssert<?> use(String key) {
        var statuses = act("{ declaration(by: {key: \"us-1/ou-fin\"}) { uses { key status } } }")
                .path("declaration.uses[?(@.key == '" + key + "')].status")
                .entityList(String.class)
                .get();
        return assertThat(statuses.getFirst());
    }

    private List<String> acts(String key) {
        return callers.asEverybody(organisation, () -> transactions.execute(status -> jdbc
                .sql("select act from ledger.entry where subject_key = :key order by sequence")
                .param("key", key)
                .query(String.class)
                .list()));
    }

    private GraphQlTester.Response act(String document) {
        return callers.asEverybody(organisation, () -> execute(document));
    }

    private GraphQlTester.Response as(Actor actor, String document) {
        return callers.as(actor, () -> execute(document));
    }

    private GraphQlTester.Response execute(String document) {
        var response = tester.document(document.replace("%s", ERRORS)).execute();
        response.errors().verify();
        return response;
    }
}
