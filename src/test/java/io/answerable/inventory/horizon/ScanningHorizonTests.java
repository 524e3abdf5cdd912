package io.answerable.inventory.horizon;

import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.inventory.HorizonImpact;
import io.answerable.inventory.HorizonItemConfirmed;
import io.answerable.inventory.HorizonItemFacts;
import io.answerable.inventory.HorizonKind;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RecordingHorizonItems;
import io.answerable.inventory.RecordsApi;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes towards the organisation, and the reviews that follow. */
class ScanningHorizonTests extends RecordsApi {

    private @Autowired RecordingHorizonItems items;

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

    @Test
    @DisplayName("R-RSK-18 Systems that a dossier adds to a confirmed item get their reviews when it is confirmed again")
    void whatIsAddedLaterIsReviewedToo() {
        found("ai-01");
        as("role.ai-lead", confirmed(1)).path("confirmHorizonItem.errors").matchesJson("[]");
        record(system("ai-03").in(LifecycleState.RETIRED));
        callers.asEverybody(organisation, () -> items.record(List.of(new HorizonItemFacts("hz-01", "New law",
                HorizonKind.REGULATION, null, null, HorizonImpact.HIGH, List.of("ai-01", "ai-02", "ai-03"), null,
                null)), today(), (section, rows) -> {
                }));

        as("role.ai-lead", confirmed(3)).path("confirmHorizonItem.errors").matchesJson("[]");

        assertThat(reviews("ai-01")).isEqualTo(1);
        assertThat(reviews("ai-02")).isEqualTo(1);
        assertThat(reviews("ai-03")).as("ended").isZero();
        as("role.ai-lead", confirmed(4)).path("confirmHorizonItem.errors").matchesJson("""
                [{"__typename": "TransitionNotAllowed", "field": ["horizonItem"]}]""");
    }

    @Test
    @DisplayName("R-RSK-18 Systems that are added to a confirmed item get their reviews at once")
    void whatIsAddedIsReviewed() {
        found("ai-01");
        as("role.ai-lead", added(1, "ai-02")).path("addSystemsToHorizonItem").matchesJson("""
                {"horizonItem": {"version": 2, "affected": [{"key": "ai-01"}, {"key": "ai-02"}]}, "errors": []}""");
        assertThat(reviews("ai-02")).as("nothing is confirmed yet").isZero();
        as("role.ai-lead", confirmed(2)).path("confirmHorizonItem.errors").matchesJson("[]");
        record(system("ai-03"), system("ai-04").in(LifecycleState.REJECTED));

        as("role.ai-lead", added(3, "ai-02")).path("addSystemsToHorizonItem.horizonItem.version")
                .entity(Integer.class)
                .isEqualTo(3);
        as("role.ai-lead", added(3, "ai-03")).path("addSystemsToHorizonItem.errors").matchesJson("[]");
        as("role.ai-lead", added(4, "ai-04")).path("addSystemsToHorizonItem.errors").matchesJson("[]");

        assertThat(reviews("ai-02")).isEqualTo(1);
        assertThat(reviews("ai-03")).isEqualTo(1);
        assertThat(reviews("ai-04")).as("ended").isZero();
    }

    @Test
    void onlyWhoScansTheHorizonOfTheOrganisationAddsSystems() {
        found("ai-01");
        var refused = "[{\"__typename\": \"%s\", \"field\": [%s]}]";

        callers.asHolderOf(organisation, () -> answered(added(1, "ai-02")), Permission.READ,
                Permission.READ_GOVERNANCE)
                .path("addSystemsToHorizonItem.errors")
                .matchesJson(refused.formatted("NotPermitted", ""));
        as("role.ai-lead", added(1, "ai-99")).path("addSystemsToHorizonItem.errors")
                .matchesJson(refused.formatted("NotFound", "\"affected\""));
        organisation = callers.newOrganisation();
        ask(added(1, "ai-02")).path("addSystemsToHorizonItem.errors")
                .matchesJson(refused.formatted("NotFound", "\"horizonItem\""));
    }

    private void found(String system) {
        as("role.ai-lead", """
                mutation { recordHorizonItem(input: {key: "hz-01", title: "New law", kind: REGULATION, impact: HIGH,
                    affected: [{key: "%s"}]}) { %s } }""".formatted(system, ERRORS));
    }

    private int reviews(String system) {
        return ask("{ aiSystem(by: {key: \"%s\"}) { horizonReviews { open } } }".formatted(system))
                .path("aiSystem.horizonReviews")
                .entityList(Object.class)
                .get()
                .size();
    }

    private static String added(int version, String system) {
        return """
                mutation { addSystemsToHorizonItem(input: {horizonItem: {key: "hz-01"}, expectedVersion: %d,
                    affected: [{key: "%s"}]}) { horizonItem { version affected { key } } %s } }"""
                .formatted(version, system, ERRORS);
    }

    private static String confirmed(int version) {
        return """
                mutation { confirmHorizonItem(input: {horizonItem: {key: "hz-01"}, expectedVersion: %d,
                    reason: "It is law"}) { %s } }""".formatted(version, ERRORS);
    }
}
