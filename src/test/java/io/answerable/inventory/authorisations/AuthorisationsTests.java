package io.answerable.inventory.authorisations;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AuthorisationChanged.AuthorisationGranted;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationFacts;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RecordingAuthorisations;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.lifecycle.Stage;
import io.answerable.inventory.spi.ReclassificationConsequence.Supposed;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import io.answerable.signals.SignalDirectory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may buy, deploy and use a system is asked for, decided upon by somebody else, and over some day (R-INV-24 to 28). */
@AnswerableTest
@RecordApplicationEvents
class AuthorisationsTests {

    private static final LocalDate MAY = LocalDate.parse("2026-05-01");

    @Autowired Stage stage;

    @Autowired Callers callers;

    @Autowired RecordingAuthorisations recording;

    @Autowired AuthorisationDirectory directory;

    @Autowired AiSystemRegister register;

    @Autowired DoubtingChangedSystems doubting;

    @Autowired AuthorisationsToReconsider reconsidering;

    @Autowired SignalDirectory signals;

    @Autowired Authorisations authorisations;

    @Autowired TransactionTemplate transactions;

    @Autowired StatementCounter counter;

    @Autowired ApplicationEvents events;

    @Test
    void whatIsGrantedIsGoodAsLongAsTheCatalogueAllowsAtMost() {
        var us = stage.founded(system("ai-01").in(LifecycleState.TESTING));
        request(us, "az-1", "USE");

        decide(us, grant("az-1", ", validUntil: \"2099-01-01\""), "role.chief-officer")
                .path("grantAuthorisation.errors")
                .matchesJson("""
                        [{"__typename": "ValidationFailed", "field": ["validUntil"]}]""");
        decide(us, grant("az-1", ", conditions: \"Two people look\""), "role.head-of-information-security")
                .path("grantAuthorisation.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        decide(us, grant("az-1", ", conditions: \"Two people look\""), "role.chief-officer")
                .path("grantAuthorisation.authorisation")
                .matchesJson("""
                        {"status": "GRANTED_WITH_CONDITIONS", "valid": true, "grantedBy": {"key": "p-021"}}""");
        decide(us, grant("az-1", "").replace("expectedVersion: 1", "expectedVersion: 2"), "role.chief-officer")
                .path("grantAuthorisation.errors")
                .matchesJson("""
                        [{"__typename": "TransitionNotAllowed", "state": "GRANTED_WITH_CONDITIONS",
                          "allowed": ["REVOKED"]}]""");
        assertThat(events.stream(AuthorisationGranted.class)).singleElement()
                .satisfies(it -> assertThat(it.until()).isEqualTo(today(us).plusMonths(12)));
    }

    @Test
    @DisplayName("SOD-003 Whoever owns or leads the system does not authorise it; only that attempt leaves a trace")
    void ownersDoNotAuthorise() {
        var us = stage.founded(system("ai-01").in(LifecycleState.TESTING));
        stage.assign(us, "p-021", "role.business-owner", "ai-01");
        request(us, "az-1", "USE");

        decide(us, grant("az-1", ", dryRun: true"), "role.chief-officer").path("grantAuthorisation.errors")
                .matchesJson("""
                        [{"__typename": "RuleViolated", "rule": "SOD-003"}]""");
        assertThat(acts(us)).containsExactly("REQUESTED");
        decide(us, grant("az-1", ""), "role.chief-officer").path("grantAuthorisation.errors[0].code")
                .entity(String.class)
                .isEqualTo("RULE_VIOLATED");
        assertThat(acts(us)).containsExactly("REFUSED", "REQUESTED");
        stage.ask(us, "{ authorisation(by: {key: \"az-1\"}) { status version } }")
                .path("authorisation")
                .matchesJson("""
                        {"status": "REQUESTED", "version": 1}""");
    }

    @Test
    void aRequestIsRefusedOrWithdrawnWithItsReason() {
        var us = stage.founded(system("ai-01"));
        request(us, "az-1", "SECURITY");
        request(us, "az-2", "SECURITY");

        decide(us, act("refuseAuthorisation", "az-1", "reason: \" \""), "role.head-of-information-security")
                .path("refuseAuthorisation.errors")
                .matchesJson("""
                        [{"code": "FIELD_REQUIRED", "field": ["reason"]}]""");
        decide(us, act("refuseAuthorisation", "az-1", "reason: \"No logs\""), "role.head-of-information-security")
                .path("refuseAuthorisation.authorisation")
                .matchesJson("""
                        {"status": "REFUSED", "reason": "No logs", "valid": false}""");
        decide(us, act("withdrawAuthorisation", "az-2", "reason: \"Not needed\""), "role.project-lead")
                .path("withdrawAuthorisation.authorisation.status")
                .entity(String.class)
                .isEqualTo("WITHDRAWN");
        stage.ask(us, "{ authorisations(filter: {status: {in: [REFUSED]}}) { totalCount nodes { key } } }")
                .path("authorisations")
                .matchesJson("""
                        {"totalCount": 1, "nodes": [{"key": "az-1"}]}""");
    }

    @Test
    @DisplayName("R-INV-28 Revoking what allows its use stops a system")
    void revokingStopsTheSystem() {
        var us = stage.founded(system("ai-01"), system("ai-02").in(LifecycleState.AUTHORISED));
        record(us, MAY, granted("az-1", "ai-01", AuthorisationKind.USE), granted("az-2", "ai-02",
                AuthorisationKind.SECURITY), granted("az-3", "ai-01", AuthorisationKind.PROCUREMENT));

        decide(us, act("revokeAuthorisation", "az-3", "reason: \"Bought\""), "role.chief-officer");
        decide(us, act("revokeAuthorisation", "az-1", "reason: \"It fails\""), "role.chief-officer")
                .path("revokeAuthorisation.authorisation.status")
                .entity(String.class)
                .isEqualTo("REVOKED");
        stage.as(us, "p-021", "ai-02", act("revokeAuthorisation", "az-2", "reason: \"It leaks\""),
                "role.head-of-information-security");

        stage.ask(us, "{ aiSystems { nodes { state } } }")
                .path("aiSystems.nodes[*].state")
                .entityList(String.class)
                .containsExactly("SUSPENDED", "TESTING");
    }

    @Test
    @DisplayName("V-5 What has changed has to be authorised anew by a day; GATE-003 asks for the agreed end only")
    void doubtEndsAnAuthorisation() {
        var us = stage.founded(system("ai-01").usedSince("2025-01-01"));
        record(us, MAY, granted("az-1", "ai-01", AuthorisationKind.USE));

        callers.asEverybody(us, () -> {
            register.idsOf(List.of("ai-01"))
                    .values()
                    .forEach(it -> doubting.modified(it, stage.today(us), Instant.now()));
            return us;
        });

        var system = stage.ask(us, "{ aiSystem(by: {key: \"ai-01\"}) { id } }")
                .path("aiSystem.id")
                .entity(String.class)
                .get();
        stage.ask(us,
                """
                        { authorisations(filter: {aiSystem: {eq: "%s"}, reconsiderBy: {isNull: false}}) { nodes { key
                            reconsiderBecause } } none: authorisations(filter: {validUntil: {lte: "2026-01-01"}}) { totalCount } }"""
                        .formatted(system))
                .path("authorisations.nodes")
                .matchesJsonStrictly("""
                        [{"key": "az-1", "reconsiderBecause": "It was substantially modified."}]""")
                .path("none.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        var by = today(us).plusDays(60);
        assertThat(status(us, by)).isEqualTo(AuthorisationStatus.GRANTED);
        assertThat(status(us, by.plusDays(1))).isEqualTo(AuthorisationStatus.EXPIRED);
        assertThat(gate003(us, by.plusDays(1))).isEmpty();
        assertThat(gate003(us, LocalDate.parse("2027-05-01"))).isEmpty();
        assertThat(gate003(us, LocalDate.parse("2027-05-02"))).containsExactly("ai-01 2027-05-02");
    }

    @Test
    @DisplayName("GATE-003 The latest authorisation of a kind decides, in use only")
    void theLatestDecides() {
        var us = stage.founded(system("ai-01").usedSince("2025-01-01"), system("ai-02").in(LifecycleState.TESTING));
        var old = new AuthorisationFacts("az-1", "ai-01", AuthorisationKind.USE, AuthorisationStatus.GRANTED, "p-021",
                null, MAY.minusYears(1), MAY.minusDays(1), null);
        record(us, MAY, old, new AuthorisationFacts("az-2", "ai-02", AuthorisationKind.USE,
                AuthorisationStatus.GRANTED, "p-021", null, MAY.minusYears(1), MAY.minusDays(1), null));
        assertThat(gate003(us, MAY.minusDays(1))).isEmpty();
        assertThat(gate003(us, MAY)).containsExactly("ai-01 " + MAY);

        record(us, MAY, granted("az-3", "ai-01", AuthorisationKind.USE));
        assertThat(gate003(us, MAY)).isEmpty();
    }

    @Test
    void aDossierIsFollowedOnceAndItsFlawsHaveAPlace() {
        var us = stage.founded(system("ai-01"));
        var fact = granted("az-1", "ai-01", AuthorisationKind.USE);

        assertThat(record(us, MAY, fact).created()).isOne();
        assertThat(record(us, MAY, fact).unchanged()).isOne();
        var revoked = new AuthorisationFacts("az-1", "ai-01", AuthorisationKind.USE, AuthorisationStatus.REVOKED,
                "p-021", null, MAY, MAY.plusYears(1), null);
        assertThat(record(us, TODAY, revoked).changed()).isOne();
        assertThat(record(us, TODAY, new AuthorisationFacts("az-9", "ai-99", AuthorisationKind.USE,
                AuthorisationStatus.GRANTED, "p-999", null, MAY, MAY.minusDays(1), null)).refusals())
                .extracting(RowRefusal::path)
                .containsExactly("system");
        assertThat(status(us, TODAY.minusDays(1))).isEqualTo(AuthorisationStatus.GRANTED);
        assertThat(status(us, TODAY)).isEqualTo(AuthorisationStatus.REVOKED);
    }

    @Test
    void onlyWhoeverGovernsTheSystemSeesAuthorisations() {
        var us = stage.founded(system("ai-01"));
        record(us, MAY, granted("az-1", "ai-01", AuthorisationKind.USE));
        var query = "{ authorisation(by: {key: \"az-1\"}) { key } aiSystem(by: {key: \"ai-01\"}) {"
                + " authorisations { key } nextGates { gate } } }";

        stage.ask(us, query).path("aiSystem.authorisations[0].key").entity(String.class).isEqualTo("az-1");
        var reader = callers.asHolderOf(us, () -> stage.executed(query), Permission.READ);
        reader.path("authorisation").valueIsNull();
        reader.path("aiSystem.authorisations").valueIsNull();
        reader.path("aiSystem.nextGates").valueIsNull();
    }

    @Test
    void anotherOrganisationFindsNoAuthorisation() {
        var us = stage.founded(system("ai-01"));
        record(us, MAY, granted("az-1", "ai-01", AuthorisationKind.USE));
        var id = stage.ask(us, "{ authorisation(by: {key: \"az-1\"}) { id } }")
                .path("authorisation.id")
                .entity(String.class)
                .get();

        var others = stage.founded();
        stage.ask(others, "{ node(id: \"%s\") { id } authorisation(by: {id: \"%s\"}) { id } }".formatted(id, id))
                .path("node")
                .valueIsNull()
                .path("authorisation")
                .valueIsNull();
        stage.ask(others, "{ authorisations { totalCount } }")
                .path("authorisations.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    @DisplayName("R-INV-14 What another category touches is told as of the day of the question")
    void aPreviewKnowsTheAuthorisationsOfItsDay() {
        var us = stage.founded(system("ai-01").usedSince("2025-01-01"));
        record(us, MAY, granted("az-1", "ai-01", AuthorisationKind.USE));

        assertThat(touched(us, MAY.minusDays(1))).isEmpty();
        assertThat(touched(us, MAY)).containsExactly("USE az-1");
    }

    private List<String> touched(OrganisationId us, LocalDate day) {
        return callers.asEverybody(us, () -> register.all(day)
                .stream()
                .flatMap(it -> reconsidering.of(new Supposed(it,
                        it.supposing(RiskCategory.HIGH_RISK_ANNEX_III, List.of(), List.of(), List.of()), List.of(),
                        day)).authorisations().stream())
                .toList());
    }

    private void request(OrganisationId us, String key, String kind) {
        stage.as(us, "p-020", "ai-01", """
                mutation { requestAuthorisation(input: {key: "%s", aiSystem: {key: "ai-01"}, kind: %s}) {
                    authorisation { status } ERRORS } }""".formatted(key, kind), "role.project-lead")
                .path("requestAuthorisation.authorisation.status")
                .entity(String.class)
                .isEqualTo("REQUESTED");
    }

    private GraphQlTester.Response decide(OrganisationId us, String document, String role) {
        return stage.as(us, "p-021", "ai-01", document, role);
    }

    private static String grant(String key, String more) {
        return act("grantAuthorisation", key, more);
    }

    private static String act(String act, String key, String more) {
        return """
                mutation { %s(input: {authorisation: {key: "%s"}, expectedVersion: 1 %s}) {
                    authorisation { status valid reason grantedBy { key } } ERRORS } }""".formatted(act, key, more);
    }

    private static AuthorisationFacts granted(String key, String system, AuthorisationKind kind) {
        return new AuthorisationFacts(key, system, kind, AuthorisationStatus.GRANTED, "p-021", null, MAY,
                MAY.plusYears(1), null);
    }

    private Recorded record(OrganisationId us, LocalDate asOf, AuthorisationFacts... rows) {
        return callers.asEverybody(us, () -> recording.record(List.of(rows), asOf, (section, count) -> {
        }));
    }

    private AuthorisationStatus status(OrganisationId us, LocalDate day) {
        return callers.asEverybody(us, () -> directory.byId(directory.idsOf(List.of("az-1")).values(), day)
                .values()
                .iterator()
                .next()
                .status());
    }

    private List<String> gate003(OrganisationId us, LocalDate day) {
        return callers.asEverybody(us, () -> signals.all(Set.of("GATE-003"), day)
                .stream()
                .map(it -> it.subject().reference() + " " + it.since())
                .toList());
    }

    private List<String> acts(OrganisationId us) {
        return stage.ask(us, "{ authorisation(by: {key: \"az-1\"}) { history { nodes { act } } } }")
                .path("authorisation.history.nodes[*].act")
                .entityList(String.class)
                .get();
    }

    private LocalDate today(OrganisationId us) {
        return stage.today(us);
    }

    @Test
    void theAuthorisationsOfASystemAreReadTogether() {
        assertThat(statements(5)).hasSameSizeAs(statements(1));
    }

    private List<String> statements(int count) {
        var us = stage.founded(system("ai-01"));
        record(us, MAY, IntStream.range(0, count)
                .mapToObj(it -> granted("az-" + it, "ai-01", AuthorisationKind.USE))
                .toArray(AuthorisationFacts[]::new));
        return callers.asEverybody(us, () -> transactions.execute(status -> {
            var id = register.idsOf(List.of("ai-01")).values().iterator().next();
            return counter.statementsOf(() -> assertThat(authorisations.ofSystem(id)).hasSize(count));
        }));
    }
}
