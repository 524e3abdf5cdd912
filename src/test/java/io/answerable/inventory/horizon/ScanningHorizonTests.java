package io.answerable.inventory.horizon;

import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.HorizonItemConfirmed;
import io.answerable.inventory.RecordsApi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What comes towards the organisation, and the reviews that follow. */
class ScanningHorizonTests extends RecordsApi {

    @Test
    @DisplayName("R-RSK-18 What is confirmed on the horizon opens one review for each affected system")
    void theHorizonOpensReviews() {
        as("role.ai-lead", """
                mutation { recordHorizonItem(input: {key: "hz-01", title: "New law", kind: REGULATION, impact: HIGH,
                    affected: [{key: "ai-01"}, {key: "ai-02"}], effectiveFrom: "2026-12-02"}) { %s } }"""
                .formatted(ERRORS)).path("recordHorizonItem.errors").matchesJson("[]");
        as("role.ai-lead", """
                mutation { confirmHorizonItem(input: {horizonItem: {key: "hz-01"}, expectedVersion: 1}) {
                    horizonItem { affected { key horizonReviews { open } } } %s } }""".formatted(ERRORS))
                .path("confirmHorizonItem")
                .matchesJson("""
                        {"horizonItem": {"affected": [{"key": "ai-01", "horizonReviews": [{"open": true}]},
                            {"key": "ai-02", "horizonReviews": [{"open": true}]}]}, "errors": []}""");
        assertThat(events.stream(HorizonItemConfirmed.class)).singleElement()
                .satisfies(it -> assertThat(it.affected()).hasSize(2));

        as("role.ai-lead", """
                mutation { concludeHorizonReview(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1,
                    horizonItem: {key: "hz-01"}, conclusion: "Nothing to do"}) { aiSystem { horizonItems { key
                    effectiveFrom } horizonReviews { open conclusion doneBy { key } } } %s } }""".formatted(ERRORS))
                .path("concludeHorizonReview")
                .matchesJson("""
                        {"aiSystem": {"horizonItems": [{"key": "hz-01", "effectiveFrom": "2026-12-02"}],
                            "horizonReviews": [{"open": false, "conclusion": "Nothing to do",
                                "doneBy": {"key": "p-020"}}]}, "errors": []}""");
    }

    @Test
    @DisplayName("R-RSK-18 An item is confirmed once; the history of each system tells of its review")
    void anItemIsConfirmedOnce() {
        as("role.ai-lead", """
                mutation { recordHorizonItem(input: {key: "hz-01", title: "New law", kind: REGULATION, impact: HIGH,
                    affected: [{key: "ai-01"}]}) { %s } }""".formatted(ERRORS));

        as("role.ai-lead", confirmed(1)).path("confirmHorizonItem.errors").matchesJson("[]");
        as("role.ai-lead", confirmed(2)).path("confirmHorizonItem.errors").matchesJson("""
                [{"__typename": "TransitionNotAllowed", "field": ["horizonItem"]}]""");

        assertThat(events.stream(HorizonItemConfirmed.class)).hasSize(1);
        ask("{ horizonItem(by: {key: \"hz-01\"}) { version } aiSystem(by: {key: \"ai-01\"}) { version"
                + " history(first: 1) { nodes { act reason changes { field after } } } } }").path("")
                .matchesJson("""
                        {"horizonItem": {"version": 2}, "aiSystem": {"version": 1, "history": {"nodes": [
                            {"act": "HORIZON_REVIEW_OPENED", "reason": "It is law",
                             "changes": [{"field": "item", "after": "hz-01"}, {"field": "openedOn"}]}]}}}""");
    }

    private static String confirmed(int version) {
        return """
                mutation { confirmHorizonItem(input: {horizonItem: {key: "hz-01"}, expectedVersion: %d,
                    reason: "It is law"}) { %s } }""".formatted(version, ERRORS);
    }
}
