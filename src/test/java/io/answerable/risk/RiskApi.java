package io.answerable.risk;

import static io.answerable.access.Permission.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Actor;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.access.spi.Standing.Held;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.Recorded;
import io.answerable.roles.RolesApi;
import io.answerable.signals.SignalDirectory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the API about the risks of a town that each test has for itself. */
public abstract class RiskApi extends RolesApi {

    protected static final String ERRORS = "errors { __typename code message field ... on RuleViolated { rule suggestedFix }"
            + " ... on VersionConflict { currentVersion } ... on TransitionNotAllowed { state allowed } }";

    protected @Autowired JdbcClient jdbc;

    protected @Autowired SignalDirectory signals;

    private @Autowired RecordingRisks recordingRisks;

    private @Autowired RecordingIncidents recordingIncidents;

    private @Autowired RecordingConcerns recordingConcerns;

    /** Somebody of the town with these permissions everywhere, and with these roles. */
    protected Actor somebody(String key, Set<Permission> permissions, Held... roles) {
        var grants = new EnumMap<Permission, Reach>(Permission.class);
        grants.put(READ, Reach.EVERYWHERE);
        permissions.forEach(it -> grants.put(it, Reach.EVERYWHERE));
        return new Actor(town.organisation, ActorRef.person(town.person(key)), grants, Set.of(roles));
    }

    /** Somebody whose permission reaches one system only. */
    protected Actor somebodyOf(String key, Permission permission, String system) {
        var reach = Reach.to(List.of(), List.of(systemId(system)));
        return new Actor(town.organisation, ActorRef.person(town.person(key)),
                Map.of(READ, Reach.EVERYWHERE, permission, reach), Set.of());
    }

    protected UUID systemId(String key) {
        var target = town.system(key).target();
        if (target == null) {
            throw new IllegalStateException("There is no " + key);
        }
        return target;
    }

    protected static Held inOrganisation(String role) {
        return new Held(role, null, null);
    }

    protected static Held forSystem(String role, @Nullable UUID system) {
        return new Held(role, null, system);
    }

    protected Response as(Actor caller, String document) {
        return callers.as(caller, () -> api.document(document).execute());
    }

    /** What the ledger has noted about the thing with this key, oldest first. */
    protected List<String> acts(String key) {
        return callers.asEverybody(town.organisation, () -> transactions.execute(status -> jdbc
                .sql("select act from ledger.entry where subject_key = :key order by sequence")
                .param("key", key)
                .query(String.class)
                .list()));
    }

    /** Records risks as a dossier of that day tells them. */
    protected Recorded told(LocalDate asOf, RiskRow... rows) {
        return recorded(() -> recordingRisks.record(Arrays.stream(rows).map(RiskRow::facts).toList(), asOf,
                (section, count) -> {
                }));
    }

    protected Recorded told(LocalDate asOf, IncidentFacts... rows) {
        return recorded(() -> recordingIncidents.record(List.of(rows), asOf, (section, count) -> {
        }));
    }

    protected Recorded told(LocalDate asOf, ConcernFacts... rows) {
        return recorded(() -> recordingConcerns.record(List.of(rows), asOf, (section, count) -> {
        }));
    }

    private Recorded recorded(Supplier<Recorded> recording) {
        var recorded = Objects.requireNonNull(
                callers.asEverybody(town.organisation, () -> transactions.execute(status -> recording.get())));
        assertThat(recorded.refusals()).isEmpty();
        return recorded;
    }

    /** Of what a rule finds on that day: what it is about, and since when. */
    protected List<String> found(String code, LocalDate day) {
        return callers.asEverybody(town.organisation, () -> signals.all(Set.of(code), day))
                .stream()
                .map(it -> it.subject().reference() + " " + it.since())
                .sorted()
                .toList();
    }

    protected Response raise(String key, String more) {
        return ask("""
                mutation { raiseRisk(input: {key: "%s", title: "Wrong advice", dimension: OPERATIONAL,
                    aiSystem: {key: "ai-10"} %s}) { risk { key state owner { key } kind version } %s } }"""
                .formatted(key, more, ERRORS));
    }

    protected Response evaluate(String key, int version, int likelihood, int impact) {
        return ask("""
                mutation { evaluateRisk(input: {risk: {key: "%s"}, expectedVersion: %d,
                    inherent: {likelihood: 5, impact: 5}, residual: {likelihood: %d, impact: %d}}) {
                    risk { state version residualLevel residual { score level } } %s } }"""
                .formatted(key, version, likelihood, impact, ERRORS));
    }
}
