package io.answerable.inventory.handover;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static io.answerable.inventory.lifecycle.Stage.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.inventory.HandoverChanged;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.lifecycle.Stage;
import io.answerable.signals.SignalDirectory;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The project lead offers, the product manager it was offered to accepts (R-INV-35, GATE-009). */
@AnswerableTest
@RecordApplicationEvents
class HandoverTests {

    private static final String FIELDS = "{ aiSystem(by: {key: \"ai-20\"}) { handover { status offeredBy { key }"
            + " offeredTo { key } reason checklist } gate(name: \"G5\") { items { requirement state } } } }";

    @Autowired Stage stage;

    @Autowired Callers callers;

    @Autowired SignalDirectory signals;

    @Autowired ApplicationEvents events;

    @Test
    void theProductManagerItWasOfferedToAccepts() {
        var us = stage.founded(system("ai-20").in(LifecycleState.AUTHORISED));
        stage.assign(us, "p-021", "role.product-manager", "ai-20");
        var offer = step("offerHandover", "ai-20", 1, ", to: {key: \"p-021\"}, checklist: [\"Manual\"]");

        stage.as(us, "p-020", "ai-20", offer, "role.product-manager")
                .path("offerHandover.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        stage.as(us, "p-020", "ai-20", offer.replace("p-021", "p-020"), "role.project-lead")
                .path("offerHandover.errors")
                .matchesJson("""
                        [{"__typename": "ValidationFailed", "field": ["to"]}]""");
        stage.as(us, "p-020", "ai-20", offer, "role.project-lead")
                .path("offerHandover.aiSystem.version")
                .entity(Integer.class)
                .isEqualTo(2);
        stage.as(us, "p-020", "ai-20", step("acceptHandover", "ai-20", 2, ""), "role.product-manager")
                .path("acceptHandover.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        stage.as(us, "p-021", "ai-20", step("acceptHandover", "ai-20", 2, ""), "role.product-manager")
                .path("acceptHandover.errors")
                .entityList(Object.class)
                .hasSize(0);

        var answer = stage.ask(us, FIELDS);
        answer.path("aiSystem.handover").matchesJson("""
                {"status": "ACCEPTED", "offeredBy": {"key": "p-020"}, "offeredTo": {"key": "p-021"},
                 "checklist": ["Manual"]}""");
        answer.path("aiSystem.gate.items[?(@.requirement == 'HANDOVER_ACCEPTED')].state")
                .entityList(String.class)
                .containsExactly("MET");
        assertThat(events.stream(HandoverChanged.class)).hasSize(2);
        stage.as(us, "p-020", "ai-20", offer.replace("expectedVersion: 1", "expectedVersion: 3"), "role.project-lead")
                .path("offerHandover.errors")
                .matchesJson("""
                        [{"__typename": "TransitionNotAllowed", "state": "ACCEPTED", "allowed": []}]""");
    }

    @Test
    void whatIsRefusedCanBeOfferedAgain() {
        var us = stage.founded(system("ai-20").in(LifecycleState.AUTHORISED));
        stage.assign(us, "p-021", "role.product-manager", "ai-20");
        var offer = step("offerHandover", "ai-20", 1, ", to: {key: \"p-021\"}");
        stage.as(us, "p-020", "ai-20", offer, "role.project-lead");

        stage.as(us, "p-021", "ai-20", step("refuseHandover", "ai-20", 2, ", reason: \"No manual\""),
                "role.product-manager");

        stage.ask(us, FIELDS).path("aiSystem.handover").matchesJson("""
                {"status": "REFUSED", "reason": "No manual"}""");
        stage.as(us, "p-020", "ai-20", offer.replace("expectedVersion: 1", "expectedVersion: 3"), "role.project-lead")
                .path("offerHandover.errors")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    @DisplayName("R-INV-35 What was offered to somebody who no longer manages the product can be offered to the next")
    void anOfferThatNobodyCanDecideIsMadeAnew() {
        var us = stage.founded(system("ai-20").in(LifecycleState.AUTHORISED));
        stage.assign(us, "p-021", "role.product-manager", "ai-20");
        var offer = ", to: {key: \"p-021\"}";
        stage.as(us, "p-020", "ai-20", step("offerHandover", "ai-20", 1, offer), "role.project-lead");
        stage.as(us, "p-020", "ai-20", step("offerHandover", "ai-20", 2, offer), "role.project-lead")
                .path("offerHandover.errors")
                .matchesJson("""
                        [{"__typename": "TransitionNotAllowed", "state": "OFFERED"}]""");

        stage.endAssignment(us, "p-021", "role.product-manager", "ai-20");
        stage.assign(us, "p-020", "role.product-manager", "ai-20");

        stage.as(us, "p-020", "ai-20", step("offerHandover", "ai-20", 2, offer.replace("p-021", "p-020")),
                "role.project-lead").path("offerHandover.errors").entityList(Object.class).hasSize(0);
        stage.as(us, "p-020", "ai-20", step("acceptHandover", "ai-20", 3, ""), "role.product-manager")
                .path("acceptHandover.errors")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    @DisplayName("GATE-009 A system is in use since a day although nobody has taken it over")
    void inUseWithoutHandover() {
        var us = stage.founded(system("ai-20").usedSince("2026-04-01"), system("ai-21").in(LifecycleState.AUTHORISED));

        assertThat(callers.asEverybody(us, () -> signals.all(Set.of("GATE-009"), TODAY)))
                .extracting(it -> it.subject().reference() + " " + it.since())
                .containsExactly("ai-20 2026-04-01");
    }
}
