package io.answerable.inventory.monitoring;

import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Actor;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.graphql.NodeId;
import io.answerable.inventory.MonitoringBreached;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordsApi;
import io.answerable.inventory.RequirementState;
import io.answerable.kernel.ActorRef;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Within which limits a system has to stay, what was measured, and who overrode it. */
class WatchingSystemsTests extends RecordsApi {

    private @Autowired JdbcClient jdbc;

    private @Autowired TransactionTemplate transactions;

    @Test
    @DisplayName("R-INV-33 A measurement that passes a limit is a breach and tells others")
    void limitsAreWatched() {
        as("role.project-lead", """
                mutation { setMonitoringLimit(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1, measure: "Errors",
                    highest: 5}) { %s } }""".formatted(ERRORS)).path("setMonitoringLimit.errors").matchesJson("[]");
        assertThat(state("MONITORING_REQUIREMENTS_SET")).isEqualTo(RequirementState.MET);

        as("role.product-manager", measured("4.5"));
        assertThat(events.stream(MonitoringBreached.class)).isEmpty();
        as("role.product-manager", measured("5.5")).path("recordMeasurement").matchesJson("""
                {"aiSystem": {"monitoring": {"limits": [{"measure": "Errors", "highest": 5.0}], "breaches": 1,
                    "latest": [{"value": 5.5, "breached": true, "threshold": 5.0}]}}, "errors": []}""");
        assertThat(events.stream(MonitoringBreached.class)).singleElement()
                .satisfies(it -> assertThat(it.threshold()).isEqualByComparingTo("5"));
    }

    @Test
    @DisplayName("R-INV-40 Everybody logs overrides; they are counted by month")
    void overridesAreCounted() {
        var logged = callers.asPerson(organisation, person(),
                () -> tester
                        .document(
                                """
                                        mutation { logOutputOverride(input: {aiSystem: {key: "ai-01"}, reason: "I knew better", outcome: "Fine"}) {
                                            outputOverride { reason aiSystem { key } by { key } } %s } }"""
                                        .formatted(ERRORS))
                        .execute(),
                Permission.READ);
        logged.path("logOutputOverride").matchesJson("""
                {"outputOverride": {"reason": "I knew better", "aiSystem": {"key": "ai-01"}, "by": {"key": "p-020"}},
                    "errors": []}""");

        ask("{ aiSystem(by: {key: \"ai-01\"}) { overridesPerMonth { count } } outputOverrides(first: 1) { totalCount "
                + "nodes { outcome } pageInfo { hasNextPage endCursor } } }").path("")
                .matchesJson("""
                        {"aiSystem": {"overridesPerMonth": [{"count": 1}]},
                         "outputOverrides": {"totalCount": 1, "nodes": [{"outcome": "Fine"}],
                             "pageInfo": {"hasNextPage": false}}}""");
    }

    @Test
    @DisplayName("R-INV-33 Who adds a measurement needs no version, and a repetition of the same request adds none")
    void measurementsAreAddedWithoutAVersion() {
        var once = measured("4.5").replace("measure:", "idempotencyKey: \"m-1\", measure:");
        as("role.product-manager", once).path("recordMeasurement.errors").matchesJson("[]");
        as("role.product-manager", once).path("recordMeasurement.errors").matchesJson("[]");
        as("role.product-manager", measured("4.6")).path("recordMeasurement.errors").matchesJson("[]");

        ask("{ measurements { totalCount } aiSystem(by: {key: \"ai-01\"}) { version } }").path("aiSystem.version")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("measurements.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    private static String measured(String value) {
        return """
                mutation { recordMeasurement(input: {aiSystem: {key: "ai-01"}, measure: "Errors",
                    value: %s}) { aiSystem { monitoring { limits { measure highest } breaches
                    latest { value breached threshold } } } %s } }""".formatted(value, ERRORS);
    }

    @Test
    @DisplayName("R-INV-33 Everything that was measured can be read, latest first, a page at a time")
    void everythingMeasuredCanBeRead() {
        as("role.project-lead", """
                mutation { setMonitoringLimit(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1, measure: "Errors",
                    highest: 5}) { %s } }""".formatted(ERRORS));
        as("role.product-manager", measured("4.5"));
        as("role.product-manager", measured("5.5"));
        as("role.product-manager", measured("3.5"));

        var first = ask(measurements("first: 2"));
        first.path("measurements").matchesJson("""
                {"totalCount": 3, "nodes": [{"value": 3.5, "breached": false, "measuredBy": {"key": "p-020"}},
                    {"value": 5.5, "breached": true}], "pageInfo": {"hasNextPage": true}}""");
        var cursor = first.path("measurements.pageInfo.endCursor").entity(String.class).get();
        ask(measurements("first: 2, after: \"" + cursor + "\"")).path("measurements.nodes").matchesJson("""
                [{"value": 4.5}]""");
        ask(measurements("filter: {measure: {eq: \"Errors\"}, breached: true, measuredOn: {gte: \"2026-01-01\"},"
                + " aiSystem: {eq: \"" + new NodeId("AiSystem", idOf("ai-01")).encoded() + "\"}}"))
                .path("measurements")
                .matchesJson("""
                        {"totalCount": 1, "nodes": [{"value": 5.5, "threshold": 5.0}]}""");
    }

    @Test
    void aPageOfMeasurementsIsReadInTheOrderOfAnIndex() {
        var plan = callers.asEverybody(organisation, () -> transactions.execute(status -> {
            jdbc.sql("set local enable_sort = off").update();
            return jdbc.sql("""
                    explain select m.* from inventory.measurement m where m.organisation_id = :organisation
                    order by m.measured_on desc, m.measurement_id desc limit 10""")
                    .param("organisation", organisation.value())
                    .query(String.class)
                    .list();
        }));

        assertThat(plan).anyMatch(it -> it.contains("measurement_by_day"));
    }

    @Test
    void everybodySeesTheMeasurementsOfTheSystemsThatTheyGovern() {
        as("role.product-manager", measured("4.5"));

        assertThat(counted(governing(idOf("ai-01")))).isOne();
        assertThat(counted(governing(idOf("ai-02")))).isZero();
        var reader = new Actor(organisation, ActorRef.client("test"), Map.of(Permission.READ, Reach.EVERYWHERE));
        callers.as(reader, () -> tester.document(measurements("first: 1")).execute())
                .errors()
                .satisfy(it -> assertThat(it).hasSize(1));

        organisation = Municipality.found(callers, organisations);
        ask(measurements("first: 1")).path("measurements.totalCount").entity(Integer.class).isEqualTo(0);
    }

    private int counted(Actor actor) {
        return callers.as(actor, () -> answered(measurements("first: 1")))
                .path("measurements.totalCount")
                .entity(Integer.class)
                .get();
    }

    private Actor governing(UUID system) {
        return new Actor(organisation, ActorRef.client("test"), Map.of(Permission.READ, Reach.EVERYWHERE,
                Permission.READ_GOVERNANCE, Reach.to(List.of(), List.of(system))));
    }

    private UUID idOf(String key) {
        return callers.asEverybody(organisation,
                () -> register.idsOf(List.of(key)).values().iterator().next().value());
    }

    @Test
    @DisplayName("R-INV-40 The history of a system tells of overridden output")
    void theHistoryTellsOfOverrides() {
        callers.asPerson(organisation, person(),
                () -> answered(
                        """
                                mutation { logOutputOverride(input: {aiSystem: {key: "ai-01"}, reason: "I knew better", outcome: "Fine"}) {
                                    %s } }"""
                                .formatted(ERRORS)),
                Permission.READ);

        ask("{ aiSystem(by: {key: \"ai-01\"}) { version history(first: 1) { nodes { act reason changes { field after"
                + " } } } } }").path("aiSystem").matchesJson("""
                        {"version": 1, "history": {"nodes": [{"act": "OUTPUT_OVERRIDDEN", "reason": "I knew better",
                            "changes": [{"field": "outcome", "after": "Fine"}]}]}}""");
    }

    private static String measurements(String which) {
        return "{ measurements(" + which + ") { totalCount nodes { aiSystem { key } measure value breached"
                + " threshold measuredBy { key } } pageInfo { hasNextPage endCursor } } }";
    }
}
