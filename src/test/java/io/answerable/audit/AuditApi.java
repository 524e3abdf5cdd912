package io.answerable.audit;

import io.answerable.access.Actor;
import io.answerable.access.Permission;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.risk.IncidentDirectory;
import io.answerable.risk.IncidentId;
import io.answerable.risk.RiskApi;
import io.answerable.roles.RecordingResponsibilities;
import io.answerable.roles.ResponsibilityFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import tools.jackson.databind.JsonNode;

/** Asks the API about the audits of a town that each test has for itself. */
public abstract class AuditApi extends RiskApi {

    protected @Autowired RecordingAudits recordingAudits;

    protected @Autowired RecordingFindings recordingFindings;

    protected @Autowired RecordingCorrectiveActions recordingActions;

    protected @Autowired RecordingResponsibilities responsibilities;

    protected @Autowired IncidentDirectory incidents;

    protected @Autowired ApplicationEventPublisher events;

    /** Somebody of the internal audit. */
    protected Actor auditor() {
        return somebody("p-023", Set.of(Permission.AUDIT, Permission.READ_GOVERNANCE));
    }

    /** Does something and expects that nothing speaks against it. */
    protected Response done(Actor caller, String act, String input, String fields) {
        var answer = as(caller, "mutation { %s(input: {%s}) { %s %s } }".formatted(act, input, fields, ERRORS));
        answer.path(act + ".errors").entityList(Object.class).hasSize(0);
        return answer;
    }

    protected Response done(String act, String input, String fields) {
        var answer = ask("mutation { %s(input: {%s}) { %s %s } }".formatted(act, input, fields, ERRORS));
        answer.path(act + ".errors").entityList(Object.class).hasSize(0);
        return answer;
    }

    /** The code and the rule of the first thing that speaks against it. */
    protected String refused(Actor caller, String act, String input) {
        var error = as(caller, "mutation { %s(input: {%s}) { %s } }".formatted(act, input, ERRORS))
                .path(act + ".errors[0]")
                .entity(JsonNode.class)
                .get();
        return error.path("rule").asString(error.path("code").asString());
    }

    protected static String changing(String what, String key, int version, String more) {
        return "%s: {key: \"%s\"}, expectedVersion: %d, %s".formatted(what, key, version, more);
    }

    protected Recorded told(LocalDate asOf, AuditFacts... rows) {
        return recorded(() -> recordingAudits.record(List.of(rows), asOf, (section, count) -> {
        }));
    }

    protected Recorded told(LocalDate asOf, FindingFacts... rows) {
        return recorded(() -> recordingFindings.record(List.of(rows), asOf, (section, count) -> {
        }));
    }

    protected Recorded told(LocalDate asOf, CorrectiveActionFacts... rows) {
        return recorded(() -> recordingActions.record(List.of(rows), asOf, (section, count) -> {
        }));
    }

    protected Recorded recorded(Supplier<Recorded> recording) {
        return Objects.requireNonNull(inTown(recording));
    }

    protected <T> @Nullable T inTown(Supplier<T> work) {
        return callers.asEverybody(town.organisation, () -> transactions.execute(status -> work.get()));
    }

    protected void assigned(String key, String role, String holder, String scope, LocalDate from,
            @Nullable LocalDate to) {
        inTown(() -> responsibilities.record(new ResponsibilityFacts(town.today,
                List.of(new ResponsibilityFacts.Assignment(key, role, holder, scope, from, to, false, from)), List.of(),
                List.of(), List.of()), (section, count) -> {
                }));
    }

    /** A matrix of the system in which the product manager is accountable for its operation. */
    protected void matrix(String key, String system) {
        matrix(key, system, Map.of("role.product-manager", "R/A", "role.end-user", "C"));
    }

    protected void matrix(String key, String system, Map<String, String> cells) {
        inTown(() -> responsibilities.record(new ResponsibilityFacts(town.today, List.of(), List.of(),
                List.of(new ResponsibilityFacts.Matrix(key, "Matrix " + key, system, null, null, "ACTIVE", null,
                        town.today.plusDays(90),
                        List.of(new ResponsibilityFacts.Row("act.operation", "Operation", cells)))),
                List.of()), (section, count) -> {
                }));
    }

    /** An incident that was reported through the API. */
    protected IncidentId incident(String key, String system) {
        done("reportIncident", "key: \"%s\", title: \"Wrong answer\", aiSystem: {key: \"%s\"}".formatted(key, system),
                "incident { key }");
        return Objects.requireNonNull(inTown(() -> incidents.idsOf(List.of(key)).get(key)));
    }

    /** Lets the organisation judge the effect of its actions as soon as they are carried out. */
    protected void effectsAreJudgedAtOnce() {
        var profile = new OrganisationFacts.Profile("town", "Town", null, null, true, null, null, null, Map.of(),
                Map.of("action_observation_days", "0"));
        inTown(() -> organisations.record(
                new OrganisationFacts(town.today, profile, List.of(), List.of(), List.of(), List.of()),
                (section, rows) -> {
                }));
    }

    protected static AuditFacts audit(String key, AuditState state, @Nullable LocalDate planned, List<String> systems,
            String... team) {
        return new AuditFacts(key, "Audit " + key, AuditKind.INTERNAL, "role.internal-audit", "p-023", List.of(team),
                systems, List.of(), List.of("8.4"), planned, state, null);
    }

    protected static FindingFacts finding(String key, FindingGrade grade, FindingState state, LocalDate issued) {
        return new FindingFacts(key, FindingSource.MONITORING, null, null, "ai-10", grade, "A.5.4", "Not as it should",
                issued, state);
    }

    protected static CorrectiveActionFacts action(String key, String owner, LocalDate due, ActionState state) {
        return new CorrectiveActionFacts(key, "fn-1", "Mend it", owner, due, state, null, null, null, null);
    }
}
