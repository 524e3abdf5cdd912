package io.answerable.inventory.lifecycle;

import static io.answerable.inventory.SystemRow.system;
import static io.answerable.inventory.lifecycle.Stage.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.inventory.AiSystemMoved;
import io.answerable.inventory.AiSystemMoved.AiSystemResumed;
import io.answerable.inventory.AiSystemMoved.AiSystemRetired;
import io.answerable.inventory.AiSystemMoved.AiSystemSuspended;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AuthorisationFacts;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingAuthorisations;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.Suspending;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Systems come from state to state by named roles and through gates, and are stopped at once (R-INV-43, R-INV-45). */
@AnswerableTest
@RecordApplicationEvents
class LifeCycleTests {

    @Autowired Stage stage;

    @Autowired Callers callers;

    @Autowired AiSystemRegister register;

    @Autowired Suspending suspending;

    @Autowired RecordingAuthorisations authorisations;

    @Autowired ApplicationEvents events;

    @Test
    @DisplayName("R-INV-45 A named role suspends a system at once; nobody may rely on its authorisations")
    void aNamedRoleSuspendsAtOnce() {
        var us = stage.founded(system("ai-03").usedSince("2025-01-01"));

        stage.as(us, "p-020", "ai-03", step("suspendSystem", "ai-03", 1, ", reason: \"It hurts people\""), "role.dpo")
                .path("suspendSystem")
                .matchesJson("""
                        {"aiSystem": {"state": "SUSPENDED", "version": 2}, "errors": []}""");

        stage.ask(us, "{ aiSystem(by: {key: \"ai-03\"}) { suspension { reason resolution } firstUse"
                + " history { nodes { act } } nextGate { gate items { requirement state responsibleRole { key } } } } }")
                .path("aiSystem")
                .matchesJson("""
                        {"suspension": {"reason": "It hurts people", "resolution": null}, "firstUse": "2025-01-01",
                         "history": {"nodes": [{"act": "SUSPENDED"}, {"act": "RECORDED"}]},
                         "nextGate": {"gate": "RESUME", "items": [
                           {"requirement": "SUSPENSION_CAUSE_RESOLVED", "state": "OPEN",
                            "responsibleRole": {"key": "role.product-manager"}},
                           {"requirement": "AUTHORISATIONS_VALID", "state": "OPEN"},
                           {"requirement": "NOT_PROHIBITED", "state": "MET", "responsibleRole": null},
                           {"requirement": "CHIEF_OFFICER_DECISION", "state": "OPEN"}]}}""");
        assertThat(events.stream(AiSystemSuspended.class)).singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo("It hurts people"));
    }

    @Test
    void whoHoldsNoneOfTheRolesIsRefused() {
        var us = stage.founded(system("ai-03"), system("ai-04"));
        var suspend = step("suspendSystem", "ai-03", 1, ", reason: \"Why not\"");

        stage.as(us, "p-020", "ai-03", suspend, "role.project-lead").path("suspendSystem").matchesJson("""
                {"aiSystem": null, "errors": [{"__typename": "NotPermitted"}]}""");
        stage.as(us, "p-020", "ai-04", suspend, "role.dpo")
                .path("suspendSystem.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        stage.ask(us, suspend).path("suspendSystem.errors[0].code").entity(String.class).isEqualTo("NOT_PERMITTED");
        assertThat(events.stream(AiSystemMoved.class)).isEmpty();
    }

    @Test
    @DisplayName("R-INV-43 What does not follow upon a state is refused with what does")
    void whatDoesNotFollowIsRefused() {
        var us = stage.founded(system("ai-16").in(LifecycleState.DEVELOPMENT));

        stage.as(us, "p-020", "ai-16", step("goLive", "ai-16", 1, ""), "role.product-manager")
                .path("goLive.errors")
                .matchesJson("""
                        [{"__typename": "TransitionNotAllowed", "state": "DEVELOPMENT",
                          "allowed": ["TESTING", "REJECTED"]}]""");
    }

    @Test
    void aClosedGateNamesEverythingThatItLacks() {
        var us = stage.founded(system("ai-19").in(LifecycleState.TESTING).of(RiskCategory.UNCLASSIFIED));

        var errors = stage.as(us, "p-020", "ai-19", step("authoriseSystem", "ai-19", 1, ""), "role.chief-officer")
                .path("authoriseSystem.errors");
        errors.matchesJson("""
                [{"__typename": "GateNotMet", "gate": "G4", "code": "GATE_NOT_MET"}]""");
        var preview = stage.ask(us, "{ aiSystem(by: {key: \"ai-19\"}) { gate(name: \"G4\") { ready items {"
                + " requirement state } } } }");
        var open = preview.path("aiSystem.gate.items[?(@.state == 'OPEN')].requirement")
                .entityList(String.class)
                .get();
        stage.as(us, "p-020", "ai-19", step("authoriseSystem", "ai-19", 1, ""), "role.chief-officer")
                .path("authoriseSystem.errors[0].items[*].requirement")
                .entityList(String.class)
                .isEqualTo(open)
                .contains("CLASSIFICATION_FINAL")
                .doesNotContain("NOT_PROHIBITED");
    }

    @Test
    @DisplayName("R-INV-45 The restart needs the cause resolved, fresh authorisations and the chief officer")
    void theRestartNeedsADecision() {
        var us = stage.founded(system("ai-03").usedSince("2025-01-01"));
        stage.as(us, "p-020", "ai-03", step("suspendSystem", "ai-03", 1, ", reason: \"It failed\""),
                "role.business-owner");
        var resume = step("resumeSystem", "ai-03", 3, ", reason: \"It works\"");

        stage.as(us, "p-020", "ai-03",
                step("resolveSuspensionCause", "ai-03", 2, ", resolution: \"A new model\""), "role.business-owner")
                .path("resolveSuspensionCause.aiSystem.version")
                .entity(Integer.class)
                .isEqualTo(3);
        stage.as(us, "p-021", "ai-03", resume, "role.chief-officer")
                .path("resumeSystem.errors[0].items[*].requirement")
                .entityList(String.class)
                .containsExactly("AUTHORISATIONS_VALID", "CHIEF_OFFICER_DECISION");
        authorise(us, "ai-03", "SECURITY", "role.head-of-information-security");
        authorise(us, "ai-03", "USE", "role.chief-officer");

        stage.as(us, "p-021", "ai-03", resume, "role.product-manager")
                .path("resumeSystem.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        stage.as(us, "p-021", "ai-03", resume, "role.chief-officer").path("resumeSystem").matchesJson("""
                {"aiSystem": {"state": "IN_USE"}, "errors": []}""");
        assertThat(events.stream(AiSystemResumed.class)).hasSize(1);
    }

    private void authorise(OrganisationId us, String system, String kind, String role) {
        stage.as(us, "p-020", system, """
                mutation { requestAuthorisation(input: {key: "az-%1$s", aiSystem: {key: "%2$s"}, kind: %1$s}) {
                    authorisation { status } ERRORS } }""".formatted(kind, system), "role.project-lead")
                .path("requestAuthorisation.authorisation.status")
                .entity(String.class)
                .isEqualTo("REQUESTED");
        stage.as(us, "p-021", system, """
                mutation { grantAuthorisation(input: {authorisation: {key: "az-%s"}, expectedVersion: 1}) {
                    authorisation { status valid } ERRORS } }""".formatted(kind), role)
                .path("grantAuthorisation.authorisation.valid")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test
    @DisplayName("R-INV-38 A system retires when its closure is overseen and done, and is used nowhere any more")
    void aSystemRetiresSafely() {
        var us = stage.founded(system("ai-12").usedBy("ou-fin", "ou-psa"));
        stage.assign(us, "p-020", "role.product-manager", "ai-12");
        var pm = "role.product-manager";
        stage.as(us, "p-020", "ai-12", step("retireSystem", "ai-12", 1, ""), pm)
                .path("retireSystem.errors[0].items[*]")
                .entityList(Object.class)
                .hasSize(6);
        stage.as(us, "p-020", "ai-12", step("nameClosureOverseer", "ai-12", 1, ", overseer: {key: \"p-021\"}"), pm)
                .path("nameClosureOverseer.errors[0].code")
                .entity(String.class)
                .isEqualTo("VALIDATION_FAILED");
        stage.as(us, "p-020", "ai-12", step("nameClosureOverseer", "ai-12", 1, ", overseer: {key: \"p-020\"}"), pm)
                .path("nameClosureOverseer.errors")
                .entityList(Object.class)
                .hasSize(0);
        int version = 2;
        for (var item : List.of("USERS_INFORMED", "DATA_DISPOSED_OR_ARCHIVED", "ACCESS_REVOKED", "KNOWLEDGE_ARCHIVED",
                "OPEN_ACTIONS_TRANSFERRED_OR_CLOSED")) {
            stage.as(us, "p-020", "ai-12", Stage.addition("completeClosureItem", "ai-12",
                    ", item: %s, evidence: \"Minutes\"".formatted(item)), pm);
            version++;
        }

        stage.as(us, "p-020", "ai-12", step("retireSystem", "ai-12", version, ""), pm)
                .path("retireSystem.aiSystem.state")
                .entity(String.class)
                .isEqualTo("RETIRED");

        stage.ask(us, "{ aiSystem(by: {key: \"ai-12\"}) { usingUnits { key } closure { overseer { key } items { item"
                + " done evidence } } } }").path("aiSystem").matchesJson("""
                        {"usingUnits": [], "closure": {"overseer": {"key": "p-020"}, "items": [
                          {"item": "USERS_INFORMED", "done": true, "evidence": "Minutes"},
                          {"done": true}, {"done": true}, {"item": "CONTRACT_ENDED_OR_NA", "done": false},
                          {"done": true}, {"done": true}]}}""");
        assertThat(events.stream(AiSystemRetired.class)).singleElement()
                .satisfies(it -> assertThat(it.units()).hasSize(2));
    }

    @Test
    @DisplayName("V-3 A prohibited system is stopped whatever its state, once, and goes nowhere else")
    void aProhibitedSystemIsStopped() {
        var us = stage.founded(system("ai-03").of(RiskCategory.PROHIBITED),
                system("ai-19").of(RiskCategory.PROHIBITED).in(LifecycleState.TESTING),
                system("ai-20").in(LifecycleState.TESTING));
        for (int times = 0; times < 2; times++) {
            callers.asEverybody(us, () -> {
                register.idsOf(List.of("ai-03", "ai-19")).values().forEach(it -> suspending.stop(it, "Prohibited."));
                register.idsOf(List.of("ai-20")).values().forEach(it -> suspending.suspend(it, "Not in use."));
                return us;
            });
        }

        stage.ask(us, "{ aiSystems { nodes { state history { nodes { act actor { __typename } } } } } }")
                .path("aiSystems.nodes[*].state")
                .entityList(String.class)
                .containsExactly("SUSPENDED", "REJECTED", "TESTING");
        assertThat(events.stream(AiSystemMoved.class)).hasSize(2)
                .allSatisfy(it -> assertThat(it.provenance().actor()).isEqualTo(ActorRef.SYSTEM));
        stage.as(us, "p-020", "ai-03", step("retestSystem", "ai-03", 2, ""), "role.product-manager")
                .path("retestSystem.errors")
                .matchesJson("""
                        [{"__typename": "RuleViolated", "rule": "INV-002"}]""");
    }

    @Test
    void aRehearsedOrStaleOrForeignStepChangesNothing() {
        var us = stage.founded(system("ai-06").in(LifecycleState.TESTING));
        var rework = step("reworkSystem", "ai-06", 1, ", dryRun: true");

        stage.as(us, "p-020", "ai-06", rework, "role.project-lead")
                .path("reworkSystem.aiSystem.state")
                .entity(String.class)
                .isEqualTo("DEVELOPMENT");
        stage.as(us, "p-020", "ai-06", step("reworkSystem", "ai-06", 7, ""), "role.project-lead")
                .path("reworkSystem.errors")
                .matchesJson("""
                        [{"__typename": "VersionConflict", "currentVersion": 1}]""");
        stage.ask(stage.founded(), step("reworkSystem", "ai-06", 1, ""))
                .path("reworkSystem.errors")
                .matchesJson("""
                        [{"__typename": "NotFound"}]""");
        stage.ask(us, "{ aiSystem(by: {key: \"ai-06\"}) { state } }")
                .path("aiSystem.state")
                .entity(String.class)
                .isEqualTo("TESTING");
    }

    @Test
    @DisplayName("R-INV-45 What is authorised and has to stop is taken back to testing, or rejected when it is prohibited")
    void anAuthorisedSystemIsStopped() {
        var us = stage.founded(system("ai-21").in(LifecycleState.AUTHORISED),
                system("ai-22").in(LifecycleState.AUTHORISED));
        authorise(us, "ai-21", "USE", "role.chief-officer");
        for (int times = 0; times < 2; times++) {
            callers.asEverybody(us, () -> {
                register.idsOf(List.of("ai-21")).values().forEach(it -> suspending.suspend(it, "It hurt somebody."));
                register.idsOf(List.of("ai-22")).values().forEach(it -> suspending.stop(it, "Prohibited."));
                return us;
            });
        }

        stage.ask(us, "{ aiSystems { nodes { state authorisations { status } history(first: 2) { nodes { act } } } } }")
                .path("aiSystems.nodes")
                .matchesJson("""
                        [{"state": "TESTING", "authorisations": [{"status": "REVOKED"}],
                            "history": {"nodes": [{"act": "AUTHORISED_STATE_REVOKED"}, {"act": "RECORDED"}]}},
                         {"state": "REJECTED", "history": {"nodes": [{"act": "REJECTED"},
                            {"act": "AUTHORISED_STATE_REVOKED"}]}}]""");
    }

    @Test
    @DisplayName("R-INV-45 What was granted before a suspension decides nothing, also where no fact tells its day")
    void whatWasGrantedBeforeDecidesNothing() {
        var us = stage.founded(system("ai-03").in(LifecycleState.SUSPENDED), system("ai-04").suspendedOn("2026-05-02"),
                system("ai-05").suspendedOn("2026-05-01"));
        callers.asEverybody(us, () -> authorisations.record(Stream.of("ai-03", "ai-04", "ai-05")
                .map(it -> new AuthorisationFacts("az-" + it, it, AuthorisationKind.USE, AuthorisationStatus.GRANTED,
                        "p-021", null, LocalDate.parse("2026-05-01"), LocalDate.parse("2027-05-01"), null))
                .toList(), Municipality.TODAY, (section, rows) -> {
                }));

        assertThat(stage.ask(us, "{ aiSystems { nodes { gate(name: \"RESUME\") { items { requirement state } } } } }")
                .path("aiSystems.nodes[*].gate.items[?(@.requirement == 'CHIEF_OFFICER_DECISION')].state")
                .entityList(String.class)
                .get()).containsExactly("OPEN", "OPEN", "MET");
    }
}
