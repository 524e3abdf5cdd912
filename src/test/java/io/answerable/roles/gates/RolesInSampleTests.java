package io.answerable.roles.gates;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.exchange.Dossiers;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemReclassified;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.ClassificationId;
import io.answerable.inventory.GateDirectory;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.spi.AssetOwnership;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.ledger.HistoryDirectory;
import io.answerable.graphql.Paging;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.roles.RoleAssigned;
import io.answerable.roles.RoleAssignmentAccepted;
import io.answerable.roles.RoleAssignmentEnded;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.AssignmentDirectory;
import io.answerable.roles.assignments.RoleAssignmentView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What roles have to say at the gates of the sample organisation. */
@AnswerableTest
@RecordApplicationEvents
class RolesInSampleTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired AiSystemRegister register;

    @Autowired PeopleDirectory people;

    @Autowired GateDirectory gates;

    @Autowired List<GateRequirement> judges;

    @Autowired AssetOwnership ownership;

    @Autowired AssignmentDirectory assignments;

    @Autowired HistoryDirectory history;

    @Autowired FollowingReclassifications following;

    @Autowired ApplicationEventPublisher publisher;

    @Autowired ApplicationEvents events;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    @Autowired JdbcClient jdbc;

    @Autowired GraphQlTester api;

    private OrganisationId ours;

    @BeforeEach
    void imported() {
        ours = callers.newOrganisation();
        dossiers.importedSample(ours, "lindavik");
    }

    @Test
    @DisplayName("Q2 What roles know: ai-19 at G4 lacks two authorisations, ai-21 at G5 its asset owner")
    void whatRolesKnowAtTheGates() {
        assertThat(atGate("ai-19", "G4")).isEqualTo(Map.of("RACI_ACTIVE_AND_VALID", RequirementState.MET,
                "SECURITY_AUTHORISATION_BY_HEAD_OF_INFOSEC", RequirementState.OPEN,
                "USE_AUTHORISATION_BY_CHIEF_OFFICER", RequirementState.OPEN));
        assertThat(atGate("ai-21", "G5")).isEqualTo(Map.of("PRODUCT_MANAGER_ACTIVE", RequirementState.MET,
                "INFORMATION_ASSET_OWNER_IS_PRODUCT_MANAGER", RequirementState.OPEN));
    }

    @Test
    @DisplayName("R-INV-35 With the handover the asset owner moves: one ends the day before, the next begins, by the system itself")
    void theAssetOwnerMoves() {
        var today = today();
        var before = owners("ai-21", today);

        move("ai-21", "p-055");

        assertThat(keysOf(owners("ai-21", today.minusDays(1)))).containsExactly("p-054");
        var now = owners("ai-21", today);
        assertThat(keysOf(now)).containsExactly("p-055");
        assertThat(now.getFirst().from()).isEqualTo(today);
        assertThat(now.getFirst().acceptedAt()).isNotNull();
        assertThat(atGate("ai-21", "G5", today)).containsEntry("INFORMATION_ASSET_OWNER_IS_PRODUCT_MANAGER",
                RequirementState.MET);
        assertThat(events.stream(RoleAssignmentEnded.class)).singleElement().satisfies(it -> {
            assertThat(it.to()).isEqualTo(today.minusDays(1));
            assertThat(it.assignment()).isEqualTo(before.getFirst().id());
            assertThat(it.provenance().actor()).isEqualTo(ActorRef.SYSTEM);
        });
        assertThat(events.stream(RoleAssigned.class)).singleElement()
                .satisfies(it -> assertThat(it.assignment()).isEqualTo(now.getFirst().id()));
        assertThat(events.stream(RoleAssignmentAccepted.class)).singleElement()
                .satisfies(it -> assertThat(it.from()).isEqualTo(today));
        assertThat(acts(now.getFirst())).containsExactly("ACCEPTED SYSTEM Handover accepted",
                "PROPOSED SYSTEM Handover accepted");
        assertThat(acts(before.getFirst())).startsWith("ENDED SYSTEM Handover accepted");
    }

    @Test
    void whoeverOwnsTheAssetAlreadyKeepsIt() {
        var before = owners("ai-10", today());

        move("ai-10", "p-039");
        move("ai-21", "p-055");
        move("ai-21", "p-055");

        assertThat(owners("ai-10", today())).isEqualTo(before);
        assertThat(owners("ai-21", today())).hasSize(1);
        assertThat(events.stream(RoleAssigned.class)).hasSize(1);
    }

    @Test
    void theAssetOwnerMovesOnlyWithTheActThatCausesIt() {
        assertThatThrownBy(() -> callers.asEverybody(ours, () -> {
            ownership.moveTo(person("p-055"), system("ai-21"), today(), "Handover accepted");
            return true;
        })).isInstanceOf(IllegalTransactionStateException.class);
        callers.asEverybody(ours, () -> transactions.execute(status -> {
            ownership.moveTo(person("p-055"), system("ai-21"), today(), "Handover accepted");
            status.setRollbackOnly();
            return status;
        }));

        assertThat(keysOf(owners("ai-21", today()))).containsExactly("p-054");
    }

    @Test
    @DisplayName("P2 step 4: another category asks once for a review, and for an overseer where a high-risk system has none")
    void anotherCategoryIsFollowed() {
        for (var key : List.of("ai-10", "ai-17")) {
            reclassified(key, RiskCategory.HIGH_RISK_ANNEX_III);
        }
        reclassified("ai-21", RiskCategory.TRANSPARENCY);

        await().untilAsserted(() -> assertThat(triggers()).containsExactlyInAnyOrder(
                "m-ai-10:SYSTEM_RECLASSIFIED:HIGH_RISK_ANNEX_III " + DAY,
                "m-ai-17:SYSTEM_RECLASSIFIED:HIGH_RISK_ANNEX_III " + DAY,
                "m-ai-21:SYSTEM_RECLASSIFIED:TRANSPARENCY " + DAY));
        await().untilAsserted(() -> assertThat(overseersSought()).containsExactly(system("ai-10").value()));

        callers.asEverybody(ours, () -> transactions.execute(status -> {
            AopTestUtils.<FollowingReclassifications>getTargetObject(following)
                    .on(reclassification("ai-10", RiskCategory.HIGH_RISK_ANNEX_III).apply(actor.provenance()));
            return status;
        }));

        assertThat(triggers()).hasSize(3);
        assertThat(overseersSought()).hasSize(1);
    }

    @Test
    @DisplayName("Q11 The rows about oversight and risk would have to be reviewed, also one that is missing")
    void rowsWouldHaveToBeReviewed() {
        assertThat(rowsToReview("ai-17", "MINIMAL")).containsExactly("m-ai-17#act.risk-ownership Risk of use",
                "m-ai-17#act.human-oversight Human oversight");
        assertThat(rowsToReview("ai-21", "HIGH_RISK_ANNEX_III")).containsExactly(
                "m-ai-21#act.risk-ownership Risk of use", "m-ai-21#act.human-oversight Human oversight (missing)");
        assertThat(rowsToReview("ai-17", "HIGH_RISK_ANNEX_III")).as("the category it has").isEmpty();
        assertThat(rowsToReview("ai-21", "TRANSPARENCY")).as("no high risk").isEmpty();
        assertThat(rowsToReview("ai-03", "TRANSPARENCY")).as("it profiles, but no derogation rests on that").isEmpty();
        assertThat(rowsToReview("ai-03", "ANNEX_III_NOT_HIGH_RISK")).as("V-7: high-risk, since it profiles people")
                .contains("m-ai-03#act.risk-ownership Risk of use");
    }

    @Test
    @DisplayName("Q3 Every duty names the person who holds the role that answers for it")
    void dutiesHaveAnOwner() {
        var answer = callers.asEverybody(ours, () -> api.document(
                """
                        { aiSystem(by: {key: "ai-10"}, asOf: "2026-11-21") { obligations { ownerRole { key } owner { key } } } }""")
                .execute());

        var owners = answer.path("aiSystem.obligations").entityList(JsonNode.class).get();
        assertThat(owners).filteredOn(it -> it.at("/ownerRole/key").asString().equals("role.product-manager"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.at("/owner/key").asString()).isEqualTo("p-039"));
    }

    @Test
    @DisplayName("Q2 Every open item of a gate names the person who can mend it; who may not see the gate sees nobody")
    void openItemsNameWhoCanMendThem() {
        var query = """
                { aiSystem(by: {key: "%s"}, asOf: "2026-11-21") { gate(name: "%s") {
                    items { requirement responsible { key } responsibleRole { key } } } } }""";

        var g5 = callers.asEverybody(ours, () -> api.document(query.formatted("ai-21", "G5")).execute());
        var g4 = callers.asEverybody(ours, () -> api.document(query.formatted("ai-19", "G4")).execute());

        assertThat(responsible(g5)).containsEntry("INFORMATION_ASSET_OWNER_IS_PRODUCT_MANAGER", "p-055")
                .containsEntry("PRODUCT_MANAGER_ACTIVE", "");
        assertThat(responsible(g4)).containsEntry("SECURITY_AUTHORISATION_BY_HEAD_OF_INFOSEC", "p-017")
                .containsEntry("USE_AUTHORISATION_BY_CHIEF_OFFICER", "p-001")
                .containsEntry("RACI_ACTIVE_AND_VALID", "");
        callers.asHolderOf(ours, () -> api.document(query.formatted("ai-21", "G5")).execute(), Permission.READ)
                .path("aiSystem.gate")
                .valueIsNull();
    }

    private static Map<String, String> responsible(GraphQlTester.Response answer) {
        return answer.path("aiSystem.gate.items")
                .entityList(JsonNode.class)
                .get()
                .stream()
                .collect(toMap(it -> it.path("requirement").asString(),
                        it -> it.at("/responsible/key").asString("")));
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        var view = requireNonNull(callers.asEverybody(ours, () -> register.byId(List.of(system("ai-21")), DAY)
                .get(system("ai-21"))));
        var system = view.id();

        var judged = callers.asEverybody(callers.newOrganisation(), () -> judges.stream()
                .filter(it -> it instanceof RolesAtGates || it instanceof GrantedByTheRole)
                .flatMap(it -> it.judge(new GateQuestion(List.of(view),
                        it.requirements(), DAY)).stream())
                .toList());

        assertThat(judged).hasSize(9).allSatisfy(it -> {
            assertThat(it.system()).isEqualTo(system);
            assertThat(it.state()).isEqualTo(RequirementState.OPEN);
        });
    }

    private Map<String, RequirementState> atGate(String key, String gate) {
        return atGate(key, gate, DAY);
    }

    private Map<String, RequirementState> atGate(String key, String gate, LocalDate day) {
        var ofRoles = Set.of("RACI_ACTIVE_AND_VALID", "SECURITY_AUTHORISATION_BY_HEAD_OF_INFOSEC",
                "USE_AUTHORISATION_BY_CHIEF_OFFICER", "PRODUCT_MANAGER_ACTIVE",
                "INFORMATION_ASSET_OWNER_IS_PRODUCT_MANAGER");
        return callers.asEverybody(ours, () -> {
            var system = system(key);
            var view = requireNonNull(register.byId(List.of(system), day).get(system));
            return requireNonNull(gates.gate(List.of(view), gate).get(system)).judgements()
                    .stream()
                    .filter(it -> ofRoles.contains(it.requirement()))
                    .collect(toMap(Judgement::requirement, Judgement::state));
        });
    }

    private void move(String system, String to) {
        callers.asEverybody(ours, () -> transactions.execute(status -> {
            ownership.moveTo(person(to), system(system), actor.today(), "Handover accepted");
            return status;
        }));
    }

    private List<RoleAssignmentView> owners(String system, LocalDate day) {
        var scope = Scope.system(system(system));
        return callers.asEverybody(ours, () -> assignments.ofScopes(List.of(scope), Set.of(OwnerRoles.ASSET_OWNER), day)
                .getOrDefault(scope, List.of()));
    }

    private List<String> keysOf(List<RoleAssignmentView> held) {
        return callers.asEverybody(ours, () -> people.byId(held.stream()
                .map(RoleAssignmentView::holder)
                .map(HolderRef::asPerson)
                .flatMap(it -> it.stream())
                .toList(), DAY).values().stream().map(it -> it.key()).toList());
    }

    private List<String> acts(RoleAssignmentView assignment) {
        var id = assignment.id().value();
        return callers.asEverybody(ours,
                () -> requireNonNull(history.of(List.of(id), Paging.first(10)).get(id)).getNodes()
                        .stream()
                        .map(it -> it.act() + " " + it.actorKind() + " " + it.reason())
                        .toList());
    }

    private List<String> rowsToReview(String key, String category) {
        return callers.asEverybody(ours, () -> api.document("""
                { reclassificationPreview(input: {aiSystem: {key: "%s"}, category: %s}) { raciRowsToReview } }"""
                .formatted(key, category)).execute())
                .path("reclassificationPreview.raciRowsToReview")
                .entityList(String.class)
                .get();
    }

    private void reclassified(String key, RiskCategory to) {
        callers.asEverybody(ours, () -> transactions.execute(status -> {
            publisher.publishEvent(reclassification(key, to).apply(actor.provenance()));
            return status;
        }));
    }

    private Function<Provenance, AiSystemReclassified> reclassification(String key, RiskCategory to) {
        return by -> new AiSystemReclassified(system(key), ClassificationId.of(NewId.next()), RiskCategory.MINIMAL, to,
                true, DAY, by);
    }

    private List<String> triggers() {
        return read("""
                select key from roles.raci_review_trigger
                where organisation_id = :organisation and key like '%:SYSTEM_RECLASSIFIED:%'""", String.class);
    }

    private List<UUID> overseersSought() {
        return read("""
                select scope_target from roles.vacancy
                where organisation_id = :organisation and role = 'role.human-overseer'""", UUID.class);
    }

    private <T> List<T> read(String sql, Class<T> type) {
        return callers.asEverybody(ours, () -> requireNonNull(transactions.execute(status -> jdbc.sql(sql)
                .param("organisation", ours.value())
                .query(type)
                .list())));
    }

    private LocalDate today() {
        return callers.asEverybody(ours, actor::today);
    }

    private PersonId person(String key) {
        return callers.asEverybody(ours, () -> requireNonNull(people.idsOf(List.of(key)).get(key)));
    }

    private AiSystemId system(String key) {
        return callers.asEverybody(ours, () -> requireNonNull(register.idsOf(List.of(key)).get(key)));
    }
}
