package io.answerable.policy.reviews;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.facts.FactStore;
import io.answerable.inventory.HorizonItemConfirmed;
import io.answerable.inventory.HorizonRegister;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.Provenance;
import io.answerable.policy.PolicyApi;
import io.answerable.signals.spi.DutyKind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes of law that concern policies. */
class LawWatchTests extends PolicyApi {

    private @Autowired HorizonRegister horizon;
    private @Autowired ReviewingForTheLaw following;
    private @Autowired FactStore store;

    @BeforeEach
    void somethingIsComing() {
        told(today, """
                horizon_items:
                  - {id: hz-01, title: The Act is amended, kind: REGULATION, found: 2026-07-24, by: p-021, impact: HIGH,
                     affected: [ai-17], decision: Keep targets}
                """);
        inForce("pol-04", "");
    }

    @Test
    @DisplayName("R-POL-14 A confirmed change of law opens a review task of the policy, with the reason; once only")
    void aConfirmedChangeAsksForAReview() {
        link();
        assertThat(state()).isEqualTo("WATCHED");
        assertThat(dutiesOf("p-007", DutyKind.POLICY_REVIEW, today)).isEmpty();

        confirm();
        await().untilAsserted(() -> assertThat(state()).isEqualTo("OPEN"));
        ask("{ policy(by: {key: \"pol-04\"}) { reviewTasks { key cause openedOn horizonItem { key } } } }")
                .path("policy.reviewTasks[0]")
                .matchesJson("""
                        {"key": "pol-04/hz-01", "cause": "The Act is amended", "openedOn": "%s",
                         "horizonItem": {"key": "hz-01"}}""".formatted(today));
        assertThat(dutiesOf("p-007", DutyKind.POLICY_REVIEW, today)).containsExactly("pol-04/hz-01 null");
        confirmedAgain();
        assertThat(acts("pol-04/hz-01")).containsExactly("LINKED", "OPENED");

        done("p-007", "concludePolicyReview", conclude(2), "task { state concludedBy { key } }");
        assertThat(dutiesOf("p-007", DutyKind.POLICY_REVIEW, today)).isEmpty();
        confirmedAgain();
        assertThat(state()).isEqualTo("CONCLUDED");
    }

    @Test
    @DisplayName("R-POL-14 What is linked to a change that is confirmed already is to be reviewed at once")
    void theOtherOrderComesToTheSame() {
        confirm();
        link();

        assertThat(state()).isEqualTo("OPEN");
        link();
        assertThat(acts("pol-04/hz-01")).as("linked once").containsExactly("LINKED");
    }

    @Test
    @DisplayName("R-POL-14 What is linked to a change while that is being confirmed is to be reviewed, too")
    void linkingWhileItIsConfirmed() {
        var linked = inTransaction(() -> {
            store.keys("policy.review_task", "review_task_id").lockStructure();
            var linking = CompletableFuture.runAsync(this::link, Thread::startVirtualThread);
            await().until(() -> waiting() == 1);
            CompletableFuture.runAsync(this::confirm, Thread::startVirtualThread).orTimeout(20, SECONDS).join();
            await().until(() -> waiting() == 2 || isHeard());
            return linking;
        });
        linked.orTimeout(20, SECONDS).join();

        await().untilAsserted(() -> assertThat(state()).isEqualTo("OPEN"));
    }

    @Test
    void onlyWhoKeepsPoliciesLinksAndConcludes() {
        assertThat(refused("p-053", "linkPolicyToHorizonItem",
                "policy: {key: \"pol-04\"}, horizonItem: {key: \"hz-01\"}")).containsExactly(
                        "NotPermitted NOT_PERMITTED []");
        assertThat(refused("p-007", "linkPolicyToHorizonItem",
                "policy: {key: \"pol-04\"}, horizonItem: {key: \"hz-99\"}")).containsExactly(
                        "NotFound NOT_FOUND [horizonItem]");
        link();
        assertThat(refused("p-053", "concludePolicyReview", conclude(1))).containsExactly(
                "NotPermitted NOT_PERMITTED []");
        assertThat(refused("p-007", "concludePolicyReview", conclude(1))).containsExactly(
                "ValidationFailed VALIDATION_FAILED [task]");
        askAs("p-053", "{ policyReviewTask(by: {key: \"pol-04/hz-01\"}) { cause horizonItem { key } } }")
                .path("policyReviewTask")
                .matchesJson("{\"cause\": \"The Act is amended\", \"horizonItem\": null}");
    }

    @Test
    void tasksBelongToTheirOrganisation() {
        link();
        ours = newTown();

        ask("{ policyReviewTask(by: {key: \"pol-04/hz-01\"}) { key } }").path("policyReviewTask").valueIsNull();
    }

    private int waiting() {
        return jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .query(Integer.class)
                .single();
    }

    private boolean isHeard() {
        return jdbc.sql("""
                select count(*) from events.event_publication
                where listener_id = 'policy.reviewing-what-the-law-concerns' and serialized_event like :event""")
                .param("event", "%" + ours + "%")
                .query(Integer.class)
                .single() == 0;
    }

    private void link() {
        done("p-007", "linkPolicyToHorizonItem", "policy: {key: \"pol-04\"}, horizonItem: {key: \"hz-01\"}",
                "task { key }");
    }

    private void confirm() {
        var version = ask("{ horizonItem(by: {key: \"hz-01\"}) { version } }").path("horizonItem.version")
                .entity(Integer.class)
                .get();
        done("p-021", "confirmHorizonItem", "horizonItem: {key: \"hz-01\"}, expectedVersion: " + version, "__typename");
    }

    private void confirmedAgain() {
        var item = inTransaction(() -> Objects.requireNonNull(horizon.idsOf(List.of("hz-01")).get("hz-01")));
        inTransaction(() -> {
            following.on(new HorizonItemConfirmed(item, List.of(),
                    new Provenance(ours, ActorRef.SYSTEM, Instant.parse("2026-01-01T00:00:00Z"), null, "again")));
            return item;
        });
    }

    private String state() {
        return ask("{ policyReviewTask(by: {key: \"pol-04/hz-01\"}) { state } }").path("policyReviewTask.state")
                .entity(String.class)
                .get();
    }

    private static String conclude(int version) {
        return "task: {key: \"pol-04/hz-01\"}, expectedVersion: %d, conclusion: \"Still right\"".formatted(version);
    }
}
