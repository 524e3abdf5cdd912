package io.answerable.policy.editions;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.graphql.NodeId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.Judgement;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyFacts;
import io.answerable.policy.PolicyStatus;
import io.answerable.policy.PolicyView;
import io.answerable.policy.RecordingPolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a dossier says about policies, what everybody reads of them, and what the gate asks of them. */
@AnswerableTest
class PoliciesTests {

    private static final LocalDate MAY = LocalDate.parse("2026-05-01");
    private static final LocalDate DAY_OF_APPROVAL = LocalDate.parse("2026-04-20");

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems systems;

    @Autowired AiSystemRegister register;

    @Autowired RecordingPolicies recording;

    @Autowired PolicyDirectory policies;

    @Autowired OperationalGuidance guidance;

    @Autowired ExecutionGraphQlServiceTester tester;

    OrganisationId organisation;

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
    }

    @Test
    void aPolicyIsNewOnlyOnceAndChangesFromTheDayOfTheDossier() {
        assertThat(record(MAY, policy("pol-01", PolicyStatus.DRAFT)).created()).isOne();
        assertThat(record(MAY, policy("pol-01", PolicyStatus.DRAFT)).unchanged()).isOne();
        assertThat(record(TODAY, policy("pol-01", PolicyStatus.PUBLISHED)).changed()).isOne();

        assertThat(on(MAY).status()).isEqualTo(PolicyStatus.DRAFT);
        assertThat(on(TODAY).status()).isEqualTo(PolicyStatus.PUBLISHED);
    }

    @Test
    void whoIsAddressedAndWhoHasYetToAcknowledgeAreKeptToo() {
        record(MAY, ethics("pol-01", List.of(), List.of("p-020")));

        assertThat(record(TODAY, ethics("pol-01", List.of(), List.of())).changed()).isOne();
        assertThat(record(TODAY, ethics("pol-01", List.of("ou-psa"), List.of())).changed()).isOne();
        assertThat(on(MAY).forEverybody()).isTrue();
        assertThat(on(TODAY).forEverybody()).isFalse();
    }

    @Test
    void unknownPeopleAndUnitsAreRefusedWithTheirPlace() {
        var refused = record(TODAY, new PolicyFacts("pol-01", "Guidance", List.of(), 1, PolicyStatus.DRAFT, "p-999",
                null, new PolicyFacts.Decision("p-998", TODAY), null, List.of("ou-fin", "ou-nix"), null,
                List.of("p-997"), null, List.of()));

        assertThat(refused.refusals()).extracting(RowRefusal::path, RowRefusal::code)
                .containsExactly(tuple("author", "NOT_FOUND"), tuple("approved.by", "NOT_FOUND"),
                        tuple("audience[1]", "NOT_FOUND"), tuple("outstanding[0]", "NOT_FOUND"));
    }

    @Test
    void everybodyReadsPoliciesWithTheirAudience() {
        record(TODAY, policy("pol-01", PolicyStatus.PUBLISHED), forEverybody("pol-02"));

        ask("""
                { policies(filter: {topic: {eq: "OPERATIONAL_GUIDANCE"}, not: {status: {eq: DRAFT}}}, first: 5) {
                    totalCount nodes { key status forEverybody audience { key } author { key } approvedBy { key }
                        approvedOn history { nodes { act } } } } }""")
                .path("policies")
                .matchesJson("""
                        {"totalCount": 1, "nodes": [{"key": "pol-01", "status": "PUBLISHED", "forEverybody": false,
                          "audience": [{"key": "ou-psa"}], "author": {"key": "p-020"},
                          "approvedBy": {"key": "p-021"}, "approvedOn": "2026-04-20",
                          "history": {"nodes": [{"act": "RECORDED"}]}}]}""");
        ask("{ policies(first: 1) { nodes { key } pageInfo { hasNextPage } } }").path("policies")
                .matchesJson("""
                        {"nodes": [{"key": "pol-01"}], "pageInfo": {"hasNextPage": true}}""");
        ask("{ policies(last: 1) { nodes { key } } }").path("policies.nodes[0].key")
                .entity(String.class)
                .isEqualTo("pol-02");
    }

    @Test
    void anotherOrganisationFindsNoPolicy() {
        record(TODAY, policy("pol-01", PolicyStatus.PUBLISHED));
        var id = new NodeId("Policy", on(TODAY).id().value()).encoded();
        ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node.id").entity(String.class).isEqualTo(id);
        organisation = Municipality.found(callers, organisations);

        ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
        ask("{ policy(by: {key: \"pol-01\"}) { id } }").path("policy").valueIsNull();
        ask("{ policies { totalCount } }").path("policies.totalCount").entity(Integer.class).isEqualTo(0);
    }

    @Test
    @DisplayName("R-INV-44 A published guidance for a using unit meets the gate, a draft or one for others does not")
    void guidanceIsAskedOfUsingUnits() {
        callers.asEverybody(organisation, () -> Municipality.record(systems, TODAY,
                system("ai-01").ownedBy("ou-psa").usedBy("ou-psa"),
                system("ai-02").ownedBy("ou-fin").usedBy("ou-fin")));
        record(MAY, policy("pol-08", PolicyStatus.PUBLISHED));

        assertThat(judged(TODAY)).containsExactlyInAnyOrder(tuple("ai-01", RequirementState.MET),
                tuple("ai-02", RequirementState.OPEN));
        assertThat(judged(DAY_OF_APPROVAL)).contains(tuple("ai-01", RequirementState.MET));
        assertThat(judged(DAY_OF_APPROVAL.minusDays(1))).contains(tuple("ai-01", RequirementState.OPEN));

        record(TODAY, policy("pol-08", PolicyStatus.RETIRED));
        assertThat(judged(TODAY)).contains(tuple("ai-01", RequirementState.OPEN));
    }

    private List<org.assertj.core.groups.Tuple> judged(LocalDate day) {
        return callers.asEverybody(organisation, () -> {
            var all = register.all(day);
            var keys = all.stream().collect(java.util.stream.Collectors.toMap(it -> it.id(), it -> it.key()));
            return guidance.judge(new GateQuestion(all, Set.of(OperationalGuidance.REQUIREMENT), day))
                    .stream()
                    .map((Judgement it) -> tuple(keys.get(it.system()), it.state()))
                    .toList();
        });
    }

    private static PolicyFacts policy(String key, PolicyStatus status) {
        return new PolicyFacts(key, "Guidance", List.of("OPERATIONAL_GUIDANCE"), 1, status, "p-020", null,
                new PolicyFacts.Decision("p-021", DAY_OF_APPROVAL), null, List.of("ou-psa"), null, List.of(), null,
                List.of());
    }

    private static PolicyFacts forEverybody(String key) {
        return ethics(key, List.of(), List.of());
    }

    private static PolicyFacts ethics(String key, List<String> audience, List<String> outstanding) {
        return new PolicyFacts(key, "Ethics", List.of("ETHICS"), 1, PolicyStatus.PUBLISHED, null, null, null, null,
                audience, null, outstanding, null, List.of());
    }

    private PolicyView on(LocalDate day) {
        return callers.asEverybody(organisation, () -> {
            var id = requireNonNull(policies.idsOf(List.of("pol-01")).get("pol-01"));
            return requireNonNull(policies.byId(List.of(id), day).get(id));
        });
    }

    private Recorded record(LocalDate asOf, PolicyFacts... facts) {
        return callers.asEverybody(organisation, () -> recording.record(List.of(facts), asOf, (section, rows) -> {
        }));
    }

    private GraphQlTester.Response ask(String document) {
        return callers.asEverybody(organisation, () -> {
            var response = tester.document(document).execute();
            response.errors().verify();
            return response;
        });
    }
}
