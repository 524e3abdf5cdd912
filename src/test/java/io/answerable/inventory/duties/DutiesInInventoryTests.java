package io.answerable.inventory.duties;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Actor;
import io.answerable.access.spi.Standing.Held;
import io.answerable.kernel.ActorRef;
import io.answerable.roles.ResponsibilityFacts;
import io.answerable.roles.ResponsibilityFacts.Assignment;
import io.answerable.roles.RolesApi;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the register asks of people. */
class DutiesInInventoryTests extends RolesApi {

    @BeforeEach
    void whoHoldsWhat() {
        holds("role.chief-officer", "p-032", "ou-fin");
        holds("role.head-of-information-security", "p-028", "ai-10");
    }

    @Test
    @DisplayName("R-INV-25 R-INV-26 Whoever holds the role of the catalogue for the system is asked to authorise it")
    void thoseAreAskedWhoMayAuthorise() {
        requested("au-1", "ai-10", "USE");
        requested("au-2", "ai-10", "SECURITY");
        requested("au-3", "ai-21", "SECURITY");

        assertThat(asked("p-001", "AUTHORISATION")).containsExactly("au-1");
        assertThat(asked("p-028", "AUTHORISATION")).as("of this system only").containsExactly("au-2");
        assertThat(asked("p-032", "AUTHORISATION")).as("of another unit").isEmpty();
    }

    @Test
    @DisplayName("R-INV-27 Whoever owns or leads a system is not asked to authorise it")
    void ownersAreNotAsked() {
        holds("role.project-lead", "p-001", "ai-22");
        requested("au-1", "ai-22", "USE");
        requested("au-2", "ai-21", "USE");

        assertThat(asked("p-001", "AUTHORISATION")).containsExactly("au-2");
    }

    @Test
    @DisplayName("R-INV-03 Heads of units are asked to declare until the campaign is closed")
    void nobodyIsAskedToDeclareInAClosedCampaign() {
        done("openUsageSurvey", "key: \"us-1\", title: \"Mapping\", due: \"2099-12-31\", units: []");
        assertThat(asked("p-038", "DECLARATION")).containsExactly("us-1/ou-cit");

        done("closeUsageSurvey", "usageSurvey: {key: \"us-1\"}, expectedVersion: 1");

        assertThat(asked("p-038", "DECLARATION")).isEmpty();
    }

    private void requested(String key, String system, String kind) {
        done("requestAuthorisation", "key: \"%s\", aiSystem: {key: \"%s\"}, kind: %s".formatted(key, system, kind));
    }

    private void done(String mutation, String input) {
        var everything = Actor.acting(town.organisation, ActorRef.person(town.person("p-007")));
        var lead = new Actor(town.organisation, everything.ref(), everything.grants(),
                Set.of(new Held("role.ai-lead", null, null)));
        var document = "mutation { %s(input: {%s}) { errors { code field message } } }".formatted(mutation, input);
        callers.as(lead, () -> api.document(document).execute()).path(mutation + ".errors").matchesJson("[]");
    }

    /** As a dossier tells it, which may tell what the rules forbid. */
    private void holds(String role, String person, String scope) {
        var start = town.today.minusYears(1);
        callers.asEverybody(town.organisation, () -> transactions.execute(status -> assignments.record(
                new ResponsibilityFacts(town.today,
                        List.of(new Assignment("ra-" + role + person, role, person, scope, start, null, false, start)),
                        List.of(), List.of(), List.of()),
                (section, rows) -> {
                })));
    }

    private List<String> asked(String person, String kind) {
        return ask("{ person(by: {key: \"%s\"}) { tasks(kinds: [%s]) { subject { reference } } } }"
                .formatted(person, kind)).path("person.tasks[*].subject.reference").entityList(String.class).get();
    }
}
