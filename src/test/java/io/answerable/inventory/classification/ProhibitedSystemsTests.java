package io.answerable.inventory.classification;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.AiSystemReclassified;
import io.answerable.inventory.AuthorisationFacts;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RecordingAuthorisations;
import io.answerable.inventory.RiskCategory;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** V-3: what the law prohibits is stopped in the act that finds so, whatever its state, and nothing of it is authorised. */
class ProhibitedSystemsTests extends ClassificationApi {

    private static final String PROHIBITED = "category: PROHIBITED, points: [\"5(1)(f)\"]";

    @Autowired RecordingAuthorisations authorisations;

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"PROPOSED, REJECTED", "SCOPING, REJECTED", "TESTING, REJECTED", "AUTHORISED, REJECTED",
            "IN_USE, SUSPENDED", "SUSPENDED, SUSPENDED", "RETIRED, RETIRED"})
    @DisplayName("V-3, V-5 a prohibited practice found in any state ends the way into use, and every authorisation")
    void aProhibitedPracticeIsStopped(LifecycleState state, LifecycleState after) {
        record(system("ai-22").in(state).of(RiskCategory.UNCLASSIFIED));
        authorised();
        as("p-020", "role.analyst", classify(PROHIBITED)).path("classifySystem.errors").matchesJsonStrictly("[]");
        assertThat(state()).as("nothing is decided yet").isEqualTo(state.name());

        as("p-021", "role.compliance-legal", finalise(1)).path("finaliseClassification").matchesJson("""
                {"errors": [], "aiSystem": {"category": "PROHIBITED", "state": "%s"}}""".formatted(after));

        standing().path("aiSystem.authorisations[*].status")
                .entityList(String.class)
                .containsExactly("REVOKED", "REVOKED");
        assertThat(signals()).doesNotContain("INV-002");
        assertThat(events.stream(AiSystemReclassified.class)).as("it was not classified before").isEmpty();
    }

    @Test
    @DisplayName("INV-002, V-3 only another classification lets a prohibited system move again")
    void onlyAnotherClassificationLiftsTheStop() {
        record(system("ai-22").usedSince("2025-08-01"));
        as("p-020", "role.analyst", classify(PROHIBITED));
        as("p-021", "role.compliance-legal", finalise(1));
        assertThat(notProhibited()).isEqualTo("OPEN");

        as("p-020", "role.analyst", classify("category: MINIMAL"));
        as("p-020", "role.analyst", finalise(2)).path("finaliseClassification.errors").matchesJsonStrictly("[]");

        assertThat(notProhibited()).isEqualTo("MET");
        assertThat(state()).isEqualTo("SUSPENDED");
    }

    @Test
    @DisplayName("R-INV-13 a prohibited practice that is only suspected keeps the way out of scoping closed")
    void aSuspectedPracticeKeepsTheGateClosed() {
        record(system("ai-22").in(LifecycleState.SCOPING).of(RiskCategory.UNCLASSIFIED));
        as("p-020", "role.analyst", classify("category: MINIMAL"));
        assertThat(screen()).containsOnly("MET");

        as("p-020", "role.analyst", classify(PROHIBITED));

        assertThat(screen()).containsOnly("OPEN");
        assertThat(state()).isEqualTo("SCOPING");
    }

    private void authorised() {
        callers.asEverybody(organisation, () -> authorisations.record(
                List.of(granted("az-1", AuthorisationKind.SECURITY), granted("az-2", AuthorisationKind.USE)), TODAY,
                (section, count) -> {
                }));
    }

    private static AuthorisationFacts granted(String key, AuthorisationKind kind) {
        return new AuthorisationFacts(key, "ai-22", kind, AuthorisationStatus.GRANTED, "p-021", null,
                TODAY.minusMonths(1), TODAY.plusYears(1), null);
    }

    private String state() {
        return standing().path("aiSystem.state").entity(String.class).get();
    }

    private List<String> signals() {
        return standing().path("aiSystem.signals[*].code").entityList(String.class).get();
    }

    private List<String> screen() {
        return standing()
                .path("aiSystem.nextGates[*].items[?(@.requirement == 'PROHIBITED_SCREEN_NEGATIVE')].state")
                .entityList(String.class)
                .get();
    }

    private String notProhibited() {
        return standing().path("aiSystem.nextGates[*].items[?(@.requirement == 'NOT_PROHIBITED')].state")
                .entityList(String.class)
                .get()
                .getFirst();
    }

    private GraphQlTester.Response standing() {
        return callers.asEverybody(organisation, () -> tester.document("""
                { aiSystem(by: {key: "ai-22"}) { state authorisations { status } signals { code }
                    nextGates { gate items { requirement state } } } }""").execute());
    }
}
