package io.answerable.risk.incidents;

import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.events.Deliveries;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationFacts;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.inventory.AuthorisationView;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RecordingAuthorisations;
import io.answerable.inventory.SystemRow;
import io.answerable.risk.IncidentDirectory;
import io.answerable.risk.IncidentFacts;
import io.answerable.risk.IncidentId;
import io.answerable.risk.IncidentReported;
import io.answerable.risk.IncidentSeverity;
import io.answerable.risk.IncidentState;
import io.answerable.risk.RiskApi;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** P8: a critical incident stops its system at once, whether it is in use or only authorised, and only once. */
class StoppingForIncidentsTests extends RiskApi {

    @Autowired RecordingAuthorisations recordingAuthorisations;

    @Autowired AuthorisationDirectory authorisations;

    @Autowired IncidentDirectory incidents;

    @Autowired ApplicationEventPublisher publisher;

    @BeforeEach
    void systemsOfEveryKind() {
        register(LifecycleState.IN_USE, "sy-used");
        register(LifecycleState.AUTHORISED, "sy-authorised");
        register(LifecycleState.TESTING, "sy-tested");
        callers.asEverybody(town.organisation, () -> recordingAuthorisations.record(
                List.of(authorised("az-1", "sy-used"), authorised("az-2", "sy-authorised")), town.today,
                (section, rows) -> {
                }));
    }

    @Test
    @DisplayName("P8 A critical incident suspends a system in use, takes back an authorised one, and voids what was authorised")
    void aCriticalIncidentStopsTheSystem() {
        for (var key : List.of("sy-used", "sy-authorised", "sy-tested")) {
            triaged("inc-" + key, key, IncidentSeverity.CRITICAL);
        }

        assertThat(state("sy-used")).isEqualTo(LifecycleState.SUSPENDED);
        assertThat(state("sy-authorised")).isEqualTo(LifecycleState.TESTING);
        assertThat(state("sy-tested")).isEqualTo(LifecycleState.TESTING);
        assertThat(authorisation("az-1").status()).isEqualTo(AuthorisationStatus.REVOKED);
        assertThat(authorisation("az-2").status()).isEqualTo(AuthorisationStatus.REVOKED);
        assertThat(authorisation("az-2").reason()).isEqualTo("The incident inc-sy-authorised is critical.");
        assertThat(acts("sy-tested")).containsExactly("RECORDED");
    }

    @Test
    void aSeriousIncidentStopsNothing() {
        triaged("inc-1", "sy-used", IncidentSeverity.SERIOUS);

        assertThat(state("sy-used")).isEqualTo(LifecycleState.IN_USE);
        assertThat(authorisation("az-1").isValid()).isTrue();
    }

    @Test
    @DisplayName("P8 Told again, it stops nothing twice; told late of what is contained by now, it stops nothing")
    void itIsSafeToReplay() {
        triaged("inc-1", "sy-used", IncidentSeverity.CRITICAL);
        told("inc-1");
        told("inc-1");
        assertThat(acts("sy-used")).containsOnlyOnce("SUSPENDED");

        told(town.today, new IncidentFacts("inc-2", "Harm", "sy-authorised", town.today, IncidentSeverity.CRITICAL,
                IncidentState.CONTAINED, List.of(), null));
        told("inc-2");
        assertThat(state("sy-authorised")).isEqualTo(LifecycleState.AUTHORISED);
    }

    @Test
    void anIncidentOfAnotherOrganisationStopsNothing() {
        triaged("inc-1", "sy-used", IncidentSeverity.SERIOUS);
        var elsewhere = town;
        var id = incident("inc-1");
        town = newTown();
        callers.asEverybody(town.organisation, () -> transactions.execute(status -> {
            publisher.publishEvent(new IncidentReported(id, null, IncidentSeverity.CRITICAL, actor.provenance()));
            return status;
        }));
        settled();

        town = elsewhere;
        assertThat(state("sy-used")).isEqualTo(LifecycleState.IN_USE);
    }

    private void register(LifecycleState state, String key) {
        SystemRow row = system(key).ownedBy("ou-cit").usedBy("ou-cit").in(state);
        callers.asEverybody(town.organisation,
                () -> transactions.execute(status -> register.record(List.of(row.facts()), town.today,
                        (section, rows) -> {
                        })));
    }

    private static AuthorisationFacts authorised(String key, String system) {
        return new AuthorisationFacts(key, system, AuthorisationKind.USE, AuthorisationStatus.GRANTED, null, null, null,
                null, null);
    }

    private void triaged(String key, String system, IncidentSeverity severity) {
        ask("mutation { reportIncident(input: {key: \"%s\", title: \"Harm\", aiSystem: {key: \"%s\"}}) { %s } }"
                .formatted(key, system, ERRORS));
        ask("mutation { triageIncident(input: {incident: {key: \"%s\"}, expectedVersion: 1, severity: %s}) { %s } }"
                .formatted(key, severity, ERRORS)).path("triageIncident.errors").matchesJson("[]");
        settled();
    }

    /** Tells the listeners that the incident is critical, whatever has become of it. */
    private void told(String key) {
        callers.asEverybody(town.organisation, () -> transactions.execute(status -> {
            publisher.publishEvent(
                    new IncidentReported(incident(key), null, IncidentSeverity.CRITICAL, actor.provenance()));
            return status;
        }));
        settled();
    }

    private IncidentId incident(String key) {
        return callers.asEverybody(town.organisation, () -> incidents.idsOf(List.of(key)).values().iterator().next());
    }

    private void settled() {
        new Deliveries(jdbc).areSettledFor(town.organisation);
    }

    private LifecycleState state(String key) {
        return callers.asEverybody(town.organisation,
                () -> systems.byId(List.of(AiSystemId.of(systemId(key))), town.today)
                        .values()
                        .iterator()
                        .next()
                        .state());
    }

    private AuthorisationView authorisation(String key) {
        return callers.asEverybody(town.organisation, () -> authorisations
                .byId(authorisations.idsOf(List.of(key)).values(), town.today)
                .values()
                .iterator()
                .next());
    }
}
