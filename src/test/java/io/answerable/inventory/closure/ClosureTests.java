package io.answerable.inventory.closure;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static io.answerable.inventory.lifecycle.Stage.step;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SupplierFacts;
import io.answerable.inventory.SystemRecords;
import io.answerable.inventory.SystemRow;
import io.answerable.inventory.lifecycle.Stage;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.signals.SignalDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is asked of the end of a system, and by whom (R-INV-38, GATE-013). */
@AnswerableTest
class ClosureTests {

    @Autowired Stage stage;

    @Autowired Callers callers;

    @Autowired RecordingSystems systems;

    @Autowired RecordingSuppliers suppliers;

    @Autowired PeopleDirectory people;

    @Autowired RecordingOrganisation organisations;

    @Autowired SignalDirectory signals;

    @Test
    @DisplayName("GATE-013 Where nothing was bought no contract is left to end, as at the gate")
    void onlyWhatWasBoughtHasAContractToEnd() {
        var us = stage.founded();
        callers.asEverybody(us, () -> suppliers.record(List.of(new SupplierFacts("sup-01", "Maker", "NO")), TODAY,
                (section, rows) -> {
                }));
        record(us, allButTheContract("ai-12"), allButTheContract("ai-13").suppliedBy("sup-01"),
                system("ai-14").retiredOn("2026-11-01"));

        assertThat(callers.asEverybody(us, () -> signals.all(Set.of("GATE-013"), TODAY)))
                .extracting(it -> it.subject().reference())
                .containsExactlyInAnyOrder("ai-13", "ai-14");
        assertThat(callers.asEverybody(us, () -> signals.all(Set.of("GATE-013"), LocalDate.parse("2026-11-01"))))
                .hasSize(2);
        assertThat(callers.asEverybody(us, () -> signals.all(Set.of("GATE-013"), LocalDate.parse("2026-10-31"))))
                .isEmpty();
    }

    @Test
    @DisplayName("R-INV-38 An overseer completes items as long as they may act upon the system, and no longer")
    void anOverseerWhoMayNoLongerActIsRefused() {
        var us = stage.founded();
        record(us, system("ai-12").usedSince("2025-01-01")
                .telling(closing(new SystemRecords.Closure("p-020", Map.of()))));
        var complete = Stage.addition("completeClosureItem", "ai-12", ", item: USERS_INFORMED, evidence: \"Minutes\"");
        var overseer = callers.asEverybody(us, () -> requireNonNull(people.idsOf(List.of("p-020")).get("p-020")));
        var powerless = new Actor(us, ActorRef.person(overseer), Map.of(Permission.READ, Reach.EVERYWHERE));

        callers.as(powerless, () -> stage.executed(complete.replace("ERRORS", "errors { code }")))
                .path("completeClosureItem.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        stage.as(us, "p-021", "ai-12", complete)
                .path("completeClosureItem.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        stage.as(us, "p-020", "ai-12", complete)
                .path("completeClosureItem.errors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private void record(OrganisationId us, SystemRow... rows) {
        callers.asEverybody(us, () -> Municipality.record(systems, TODAY, rows));
    }

    private static SystemRow allButTheContract(String key) {
        return system(key).retiredOn("2026-11-01")
                .telling(closing(new SystemRecords.Closure("p-020", Map.of("USERS_INFORMED", true,
                        "DATA_DISPOSED_OR_ARCHIVED", true, "ACCESS_REVOKED", true, "KNOWLEDGE_ARCHIVED", true,
                        "OPEN_ACTIONS_TRANSFERRED_OR_CLOSED", true))));
    }

    private static SystemRecords closing(SystemRecords.Closure closure) {
        return new SystemRecords(null, null, null, null, null, null, null, null, null, List.of(), closure);
    }

    @Test
    @DisplayName("P6 The project lead oversees a closure; the product manager only when no project lead is active")
    void theProjectLeadOverseesAClosure() {
        var us = stage.founded(system("ai-12"));
        stage.assign(us, "p-020", "role.product-manager", "ai-12");
        stage.assign(us, "p-021", "role.project-lead", "ai-12");

        assertThat(named(us, "p-020")).containsExactly("VALIDATION_FAILED");
        stage.endAssignment(us, "p-021", "role.project-lead", "ai-12");
        assertThat(named(us, "p-021")).containsExactly("VALIDATION_FAILED");
        assertThat(named(us, "p-020")).isEmpty();
    }

    private List<String> named(OrganisationId us, String overseer) {
        return stage.as(us, "p-020", "ai-12",
                step("nameClosureOverseer", "ai-12", 1, ", overseer: {key: \"%s\"}".formatted(overseer)),
                "role.product-manager").path("nameClosureOverseer.errors[*].code").entityList(String.class).get();
    }

    @Test
    @DisplayName("R-INV-38 G6 judges anew whether the overseer may still oversee: they may have left the role")
    void theGateJudgesTheOverseerAnew() {
        var us = stage.founded(system("ai-12"));
        stage.assign(us, "p-020", "role.product-manager", "ai-12");
        assertThat(named(us, "p-020")).isEmpty();
        assertThat(overseen(us)).isEqualTo("MET");

        stage.assign(us, "p-021", "role.project-lead", "ai-12");
        assertThat(overseen(us)).as("a project lead takes it over").isEqualTo("OPEN");
        stage.endAssignment(us, "p-021", "role.project-lead", "ai-12");
        assertThat(overseen(us)).isEqualTo("MET");

        stage.endAssignment(us, "p-020", "role.product-manager", "ai-12");
        assertThat(overseen(us)).as("nobody's role any more").isEqualTo("OPEN");
    }

    @Test
    void whoeverHasLeftOverseesNoClosure() {
        var us = stage.founded(system("ai-12"));
        stage.assign(us, "p-020", "role.product-manager", "ai-12");
        assertThat(named(us, "p-020")).isEmpty();

        callers.asEverybody(us, () -> organisations.record(new OrganisationFacts(TODAY, null, List.of(), List.of(),
                List.of(new OrganisationFacts.Person("p-020", "Henrik Dahlberg", null, "ou-exe", "Adviser", null,
                        PersonStatus.LEFT, null, TODAY.minusDays(3), null)),
                List.of()), (section, rows) -> {
                }));

        assertThat(overseen(us)).isEqualTo("OPEN");
    }

    private String overseen(OrganisationId us) {
        return stage
                .ask(us, "{ aiSystem(by: {key: \"ai-12\"}) { gate(name: \"G6\") { items { requirement state } } } }")
                .path("aiSystem.gate.items[?(@.requirement == 'CLOSURE_OVERSEER_NAMED')].state")
                .entityList(String.class)
                .get()
                .getFirst();
    }
}
