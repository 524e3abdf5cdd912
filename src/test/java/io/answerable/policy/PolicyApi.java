package io.answerable.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.exchange.Dossiers;
import io.answerable.exchange.ImportState;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.signals.SignalDirectory;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.DutyKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Asks the API about the policies of a town that each test has for itself; people act with what their roles allow. */
@AnswerableTest
public abstract class PolicyApi {

    private static final String TOWN = """
            units:
              - {id: ou-exe, name: Executive Office, parent: null, function: EXECUTIVE, head: p-001}
              - {id: ou-leg, name: Legal, parent: ou-exe, function: LEGAL, head: p-021}
              - {id: ou-fin, name: Finance, parent: ou-exe, function: FINANCE, head: p-030}
              - {id: ou-psa, name: Public Safety, parent: ou-exe, function: PUBLIC_SAFETY, head: p-052}
            people:
              - {id: p-001, name: Ada Lund, unit: ou-exe, manager: null, status: ACTIVE}
              - {id: p-007, name: Bo Falk, unit: ou-exe, manager: p-001, status: ACTIVE}
              - {id: p-012, name: Cem Aydin, unit: ou-exe, manager: p-001, status: ACTIVE}
              - {id: p-021, name: Dora Weiss, unit: ou-leg, manager: p-001, status: ACTIVE}
              - {id: p-030, name: Edda Holm, unit: ou-fin, manager: p-001, status: ACTIVE}
              - {id: p-052, name: Finn Berg, unit: ou-psa, manager: p-001, status: ACTIVE}
              - {id: p-053, name: Gro Dahl, unit: ou-psa, manager: p-052, status: ACTIVE}
              - {id: p-056, name: Hal Vik, unit: ou-psa, manager: p-052, status: ACTIVE}
            committees:
              - {id: com-02, name: AI Ethics Council, chair: p-001, members: [p-001, p-021, p-052]}
            systems:
              - {id: ai-17, name: Call Triage, unit: ou-psa, using_units: [ou-psa], state: IN_USE, category: MINIMAL}
              - {id: ai-10, name: Invoice Reader, unit: ou-fin, using_units: [ou-fin], state: IN_USE, category: MINIMAL}
            role_assignments:
              - {id: ra-1, role: role.top-management, holder: p-001, scope: org, from: 2025-01-01}
              - {id: ra-2, role: role.lead-implementer, holder: p-007, scope: org, from: 2025-01-01}
              - {id: ra-3, role: role.chief-officer, holder: p-012, scope: org, from: 2025-01-01}
              - {id: ra-4, role: role.compliance-legal, holder: p-021, scope: org, from: 2025-01-01}
              - {id: ra-5, role: role.department-head, holder: p-052, scope: ou-psa, from: 2025-01-01}
            """;

    protected static final String ERRORS = "errors { __typename code message field"
            + " ... on RuleViolated { rule suggestedFix } ... on TransitionNotAllowed { state allowed } }";

    protected @Autowired Callers callers;
    protected @Autowired GraphQlTester api;
    protected @Autowired Dossiers dossiers;
    protected @Autowired PeopleDirectory people;
    private @Autowired UnitDirectory units;
    protected @Autowired SignalDirectory signals;
    protected @Autowired PolicyDirectory policies;
    protected @Autowired TransactionTemplate transactions;
    protected @Autowired JdbcClient jdbc;
    private @Autowired List<Duties> duties;
    private @Autowired CurrentActor actor;

    protected OrganisationId ours;
    protected LocalDate today;

    @BeforeEach
    void aTown() {
        ours = newTown();
        today = inTransaction(actor::today);
    }

    /** The same in another time zone, from now on. */
    protected void aTownIn(ZoneId zone) {
        ours = newTown(callers.newOrganisation(zone));
        today = inTransaction(actor::today);
    }

    protected OrganisationId newTown() {
        return newTown(callers.newOrganisation());
    }

    private OrganisationId newTown(OrganisationId town) {
        var day = callers.asEverybody(town, () -> transactions.execute(status -> actor.today()));
        assertThat(dossiers.imported(town, String.valueOf(Objects.requireNonNull(day).minusDays(100)), TOWN).state())
                .isEqualTo(ImportState.IMPORTED);
        return town;
    }

    /** What a dossier of that day tells. */
    protected void told(LocalDate asOf, String sections) {
        var done = dossiers.imported(ours, asOf.toString(), sections);
        assertThat(done.state()).as("%s", done).isIn(ImportState.IMPORTED, ImportState.UNCHANGED);
    }

    protected <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(
                callers.asEverybody(ours, () -> transactions.execute(status -> work.get())));
    }

    protected PersonId person(String key) {
        return inTransaction(() -> Objects.requireNonNull(people.idsOf(List.of(key)).get(key)));
    }

    protected UnitId unit(String key) {
        return inTransaction(() -> Objects.requireNonNull(units.idsOf(List.of(key)).get(key)));
    }

    protected Response ask(String document) {
        return callers.asEverybody(ours, () -> executed(document));
    }

    protected Response askAs(String person, String document) {
        return callers.asThemselves(ours, person(person), () -> executed(document));
    }

    protected Response askWith(String document, Permission... permissions) {
        return callers.asHolderOf(ours, () -> api.document(document).execute(), permissions);
    }

    private Response executed(String document) {
        var response = api.document(document).execute();
        response.errors().verify();
        return response;
    }

    /** Somebody acts with what their roles allow; answers with what came of it and why it was refused. */
    protected JsonNode act(String person, String act, String input, String answer) {
        return askAs(person, "mutation { act: %s(input: {%s}) { %s %s } }".formatted(act, input, answer, ERRORS))
                .path("act")
                .entity(JsonNode.class)
                .get();
    }

    protected JsonNode done(String person, String act, String input, String answer) {
        var made = act(person, act, input, answer);
        assertThat(made.path("errors").valueStream()).as("%s by %s", act, person).isEmpty();
        return made;
    }

    /** The refusals, each as its kind with its code or rule, and the field. */
    protected List<String> refused(String person, String act, String input) {
        return act(person, act, input, "__typename").path("errors")
                .valueStream()
                .map(it -> it.path("__typename").asString() + " "
                        + it.path("rule").asString(it.path("code").asString()) + " "
                        + it.path("field").valueStream().map(JsonNode::asString).toList())
                .toList();
    }

    /** One of the steps that change a policy. */
    protected JsonNode step(String person, String act, String key, String more) {
        return done(person, act, changing(key, more), "policy { key status edition version }").path("policy");
    }

    protected String changing(String key, String more) {
        return "policy: {key: \"%s\"}, expectedVersion: %d, %s".formatted(key, version(key), more);
    }

    protected int version(String key) {
        return ask("{ policy(by: {key: \"%s\"}) { version } }".formatted(key)).path("policy.version")
                .entity(Integer.class)
                .get();
    }

    /** Takes a draft all the way to the approval of top management. */
    protected void approved(String key) {
        step("p-007", "startPolicyConsultation", key, "commentsDue: \"%s\"".formatted(today));
        step("p-007", "submitPolicyForReview", key, "reason: \"Everybody was asked in person\"");
        step("p-021", "reviewPolicyLegally", key, "passed: true");
        step("p-001", "approvePolicy", key, "");
    }

    /** A policy in force that has to be acknowledged within 30 days. */
    protected void inForce(String key, String content) {
        draft(key, content);
        approved(key);
        publish(key, "acknowledgeBy: \"%s\"".formatted(today.plusDays(30)));
    }

    protected void draft(String key, String content) {
        done("p-007", "draftPolicy", "key: \"%s\", title: \"Policy %s\", %s".formatted(key, key, content),
                "policy { key }");
    }

    protected void publish(String key, String terms) {
        step("p-007", "publishPolicy", key, "reviewDue: \"%s\", %s".formatted(today.plusYears(1), terms));
    }

    /** Of what a rule finds on that day: what it is about, and since when. */
    protected List<String> found(String code, LocalDate day) {
        return callers.asEverybody(ours, () -> signals.all(Set.of(code), day))
                .stream()
                .map(it -> it.subject().reference() + " " + it.since())
                .sorted()
                .toList();
    }

    /** What somebody has to do of that kind on that day: what it is about, and by when. */
    protected List<String> dutiesOf(String person, DutyKind kind, LocalDate day) {
        var id = person(person);
        return inTransaction(() -> duties.stream()
                .flatMap(it -> it.dutiesOf(List.of(id), day).stream())
                .filter(it -> it.kind() == kind)
                .map(it -> it.subject().reference() + " " + it.due())
                .toList());
    }

    /** What the ledger has noted about the thing with this key, oldest first. */
    protected List<String> acts(String key) {
        return inTransaction(() -> jdbc
                .sql("select act from ledger.entry where subject_key = :key order by sequence")
                .param("key", key)
                .query(String.class)
                .list());
    }
}
