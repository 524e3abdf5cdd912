package io.answerable.journeys;

import static io.answerable.journeys.Story.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.kernel.GovernanceEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * P6, bought: an assistant that answers letters goes from its proposal through every gate into use, is watched, suspended
 * and resumed, and ends safely.
 */
@RecordApplicationEvents
class FromProposalToSafeClosureTests extends Journey {

    @Autowired ApplicationEvents events;

    @Autowired ApplicationEventPublisher publisher;

    @Autowired TransactionTemplate transactions;

    @Autowired JdbcClient jdbc;

    @Test
    @DisplayName("P6 R-INV-25 From proposal to safe closure, through the API alone, by the right people")
    void fromProposalToSafeClosure() {
        proposed();
        scoped();
        procured();
        tested();
        authorised();
        putIntoUse();
        watchedSuspendedAndResumed();
        endedSafely();
        heardAgainAndLate();
    }

    private void scoped() {
        story.named("role.project-lead", "lead");
        passed("ai-lead", "lead", "startProcurement", scoping(this::proposedToBeTransparent), Stream.of(
                advice("PROCUREMENT buyer"),
                until(() -> story.authorised("az-1", "PROCUREMENT", "lead", "chief"),
                        "PROCUREMENT_AUTHORISED_BY_CHIEF_OFFICER")));
    }

    private void proposedToBeTransparent() {
        classifiedForNow(
                Map.of("processesPersonalData", true, "decidesOrAssistsDecisionsOnPersons", true,
                        "publishesPublicInterestText", true),
                Map.of("category", "TRANSPARENCY", "transparencyCases", List.of("50(4)b"), "operatorRoles",
                        List.of("DEPLOYER"), "rationale", "It writes to the public, people decide"));
    }

    private void procured() {
        passed("chief", "lead", "configureSystem",
                Stream.of(until(this::contracted, "SUPPLIER_CONTRACT_REVIEWED_BY_LEGAL_IF_BOUGHT")));
    }

    private void contracted() {
        var supplier = Map.of("key", "sup-1");
        story.done("buyer", "registerSupplier", Map.of("key", "sup-1", "name", "Wordsmiths", "country", "NO"));
        story.denied("clerk", "nameSupplier", about(supplier), "NOT_PERMITTED");
        story.does("buyer", "nameSupplier", Map.of("supplier", supplier));
        story.done("buyer", "recordSupplierContract",
                Map.of("supplier", supplier, "expectedVersion", 1, "contract", "c-1", "lastDay", "2099-01-01"));
        story.denied("buyer", "reviewSupplierContract",
                Map.of("supplier", supplier, "expectedVersion", 2, "contract", "c-1"), "NOT_PERMITTED");
        story.done("lawyer", "reviewSupplierContract",
                Map.of("supplier", supplier, "expectedVersion", 2, "contract", "c-1"));
    }

    private Map<String, Object> about(Map<String, ?> supplier) {
        return Story.about(Map.of("supplier", supplier, "expectedVersion", story.system().path("version").asInt()));
    }

    private void tested() {
        story.named("role.delivery-team", "developer");
        passed("developer", "lead", "startTesting", testing());
    }

    private void authorised() {
        story.named("role.product-manager", "manager");
        passed("lead", "chief", "authoriseSystem", Stream.of(until(this::classified, "CLASSIFICATION_FINAL")),
                authorising());
    }

    private void putIntoUse() {
        story.named("role.end-user", "clerk");
        passed("lead", "manager", "goLive", goingLive(), Stream.of(
                until(this::labelled, "TRANSPARENCY_NOTICE_IF_ARTICLE_50"),
                until(() -> story.does("lead", "transferSupplierKnowledge",
                        Map.of("statement", "Two days with the team")),
                        "SUPPLIER_KNOWLEDGE_TRANSFERRED_IF_BOUGHT")));
        assertThat(story.system().path("state").asString()).isEqualTo("IN_USE");
    }

    private void labelled() {
        story.shown("lawyer", "EUAIA-50-4B", "CONTENT_LABEL");
        story.shown("lawyer", "EUAIA-50-4B", "EDITORIAL_RECORD");
    }

    private void watchedSuspendedAndResumed() {
        story.does("manager", "recordMeasurement", Map.of("measure", "Good answers", "value", 0.5));
        assertThat(story.system().path("monitoring").path("breaches").asInt()).isEqualTo(1);

        story.refused("clerk", "suspendSystem", "NOT_PERMITTED");
        story.does("manager", "suspendSystem", Map.of("reason", "Half of the answers are wrong"));
        story.refused("manager", "goLive", "TRANSITION_NOT_ALLOWED");

        story.gate("manager", "chief", "resumeSystem",
                until(() -> story.does("manager", "resolveSuspensionCause", Map.of("resolution", "A new model")),
                        "SUSPENSION_CAUSE_RESOLVED"),
                until(() -> {
                    story.authorised("az-4", "SECURITY", "manager", "ciso");
                    story.authorised("az-5", "USE", "manager", "chief");
                }, "AUTHORISATIONS_VALID", "CHIEF_OFFICER_DECISION"));
    }

    private void endedSafely() {
        passed("chief", "manager", "retireSystem", closing("manager", Stream.of("CONTRACT_ENDED_OR_NA")));

        var system = story.system();
        assertThat(system.path("state").asString()).isEqualTo("RETIRED");
        assertThat(system.path("usingUnits").valueStream()).isEmpty();
        assertThat(system.path("history").path("nodes").valueStream().map(it -> it.path("act").asString()))
                .containsSubsequence("RETIRED", "RESUMED", "SUSPENDED", "PUT_INTO_USE", "AUTHORISED",
                        "TESTING_STARTED", "CONFIGURATION_STARTED", "SUPPLIER_NAMED", "PROCUREMENT_STARTED",
                        "SCOPING_STARTED", "REGISTERED");
    }

    /** Whoever hears everything once more, in this order or from its end, does nothing that is not done. */
    private void heardAgainAndLate() {
        var ours = story.organisation();
        var echo = new Echo(callers, publisher, transactions, jdbc);
        echo.untilHeard(ours);
        var told = story.told();
        var all = events.stream(GovernanceEvent.class)
                .filter(it -> it.provenance().organisation().equals(ours))
                .toList();
        assertThat(all.stream().map(it -> it.getClass().getSimpleName())).contains("AiSystemProposed",
                "AuthorisationGranted", "AiSystemClassified", "HandoverAccepted", "AiSystemPutIntoUse",
                "AiSystemSuspended", "AiSystemResumed", "AiSystemRetired");

        echo.deliver(ours, all);
        echo.deliver(ours, all.reversed());

        assertThat(story.told()).isEqualTo(told);
    }
}
