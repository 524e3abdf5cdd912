package io.answerable.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.audit.AuditApi;
import io.answerable.events.Deliveries;
import io.answerable.inventory.AiSystemId;
import io.answerable.risk.IncidentClosed;
import io.answerable.risk.IncidentId;
import io.answerable.risk.IncidentReported;
import io.answerable.risk.IncidentSeverity;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** P8: a critical incident stops the system, gives a finding with an action, and ends with a lesson; told again, nothing more. */
class FromIncidentToFindingTests extends AuditApi {

    @Test
    @DisplayName("P8 R-AUD-16 R-AUD-17 From incident through finding and action to the lesson, also when events come again")
    void fromIncidentToFinding() {
        var incident = incident("inc-1", "ai-10");
        done("triageIncident", changing("incident", "inc-1", 1, "severity: CRITICAL"), "incident { state }");
        await().untilAsserted(() -> assertThat(state()).isEqualTo("SUSPENDED"));
        await().untilAsserted(() -> assertThat(drafts()).hasSize(1));
        var draft = drafts().getFirst();
        done(auditor(), "issueFinding",
                "finding: {id: \"%s\"}, expectedVersion: 1, grade: MAJOR_NC, criterion: \"A.8.4\""
                        .formatted(draft),
                "finding { state }");
        await().untilAsserted(() -> assertThat(owners()).containsExactly("p-038"));
        done("containIncident", changing("incident", "inc-1", 2, ""), "incident { state }");
        done("investigateIncident", changing("incident", "inc-1", 3, ""), "incident { state }");
        done("meetIncidentDeadline", changing("incident", "inc-1", 4, "kind: INTERNAL_REPORT"), "incident { state }");
        done("closeIncident", changing("incident", "inc-1", 5, "lesson: \"Show sources\""), "incident { state }");
        await().untilAsserted(() -> assertThat(lessons()).containsExactly("Show sources"));

        toldAgain(incident);
        assertThat(drafts()).hasSize(1);
        assertThat(owners()).hasSize(1);
        assertThat(lessons()).hasSize(1);
    }

    private void toldAgain(IncidentId incident) {
        var system = AiSystemId.of(systemId("ai-10"));
        inTown(() -> {
            events.publishEvent(new IncidentClosed(incident, system, "Show sources", actor.provenance()));
            events.publishEvent(new IncidentReported(incident, system, IncidentSeverity.CRITICAL, actor.provenance()));
            return 1;
        });
        new Deliveries(jdbc).areSettledFor(town.organisation);
    }

    private String state() {
        return ask("{ aiSystem(by: {key: \"ai-10\"}) { state } }").path("aiSystem.state").entity(String.class).get();
    }

    private List<String> drafts() {
        return ask("{ findings(filter: {source: {eq: INCIDENT}}) { nodes { id incident { key } } } }")
                .path("findings.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private List<String> owners() {
        return ask("{ correctiveActions { nodes { owner { key } } } }").path("correctiveActions.nodes[*].owner.key")
                .entityList(String.class)
                .get();
    }

    private List<String> lessons() {
        return ask("{ lessons { nodes { text } } }").path("lessons.nodes[*].text").entityList(String.class).get();
    }
}
