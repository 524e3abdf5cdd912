package io.answerable.roles.raci.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.RecordingSystems;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.roles.RecordingResponsibilities;
import io.answerable.roles.raci.RecordedSample;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Matrices, accountability, reviews and departures as clients see them, on the sample organisation. */
@AnswerableTest
class RaciApiTests {

    private static final String ANSWER = """
            fragment Answer on Accountability {
              asOf confidence available
              answerable { id key name unit { name } }
              acting { key }
              chain { order person { key name available } role { title } basis since source explanation }
              gaps { code reason suggestedStep }
            }""";
    private static final String SYSTEMS = "filter: {key: {contains: \"M-AI\"}}";
    private static final String ERRORS = "errors { __typename code field ... on RuleViolated { rule suggestedFix } }";

    private static @Nullable OrganisationId sampleOrganisation;

    @Autowired private Callers callers;
    @Autowired private TransactionTemplate transactions;
    @Autowired private RecordingOrganisation organisations;
    @Autowired private RecordingSuppliers suppliers;

    @Autowired private RecordingSystems systems;
    @Autowired private RecordingResponsibilities responsibilities;
    @Autowired private ExecutionGraphQlServiceTester tester;

    @Autowired private AiSystemRegister register;

    private OrganisationId ours;

    @BeforeEach
    void record() {
        if (sampleOrganisation == null) {
            sampleOrganisation = new RecordedSample(callers, transactions, organisations, suppliers, systems,
                    responsibilities)
                    .newOrganisation();
        }
        ours = Objects.requireNonNull(sampleOrganisation);
    }

    @Test
    @DisplayName("R-ROL-30: what an active matrix needs is vacant also where nobody ever held it")
    void rolesOfMatricesThatNobodyEverHeldAreVacant() {
        var answer = ask("""
                { vacantRoles(asOf: "2026-11-21") { role { key } scope { reference } }
                  signals(asOf: "2026-11-21", filter: {code: {in: ["RACI-004", "RACI-007"]}}, first: 100) {
                    nodes { code subject { reference } } } }""");
        var roles = answer.path("vacantRoles[*].role.key").entityList(String.class).get();
        var scopes = answer.path("vacantRoles[*].scope.reference").entityList(String.class).get();
        var vacant = IntStream.range(0, roles.size()).mapToObj(it -> roles.get(it) + "@" + scopes.get(it)).toList();
        var flaws = answer.path("signals.nodes[*].subject.reference").entityList(String.class).get();

        assertThat(flaws).containsExactlyInAnyOrder("m-ai-22/role.product-manager", "m-ai-22/role.human-overseer");
        assertThat(vacant).contains("role.product-manager@ai-22", "role.human-overseer@ai-22");
    }

    @Test
    @DisplayName("Q1: who is answerable for ai-22 today and on 15 December 2025")
    void whoIsAnswerable() {
        var answer = ask("""
                query Answerable {
                  aiSystem(by: {key: "ai-22"}, asOf: "2026-11-21") {
                    name state
                    now: accountability { ...Answer }
                    then: accountability(asOf: "2025-12-15") { ...Answer }
                  }
                }
                """ + ANSWER);
        answer.path("aiSystem.now.chain[*].person.key")
                .entityList(String.class)
                .containsExactly("p-048", "p-047", "p-001", "ext-05");
        answer.path("aiSystem.now.acting").valueIsNull();
        answer.path("aiSystem.now.available").entity(Boolean.class).isEqualTo(false);
        answer.path("aiSystem.now.gaps[*].code")
                .entityList(String.class)
                .hasSize(3)
                .contains("RACI-004", "RACI-005", "OWN-004");
        answer.path("aiSystem.then.chain[*].person.key")
                .entityList(String.class)
                .containsExactly("p-060", "p-047", "p-001", "ext-05");
        answer.path("aiSystem.then.acting.key").entity(String.class).isEqualTo("p-060");
        answer.path("aiSystem.then.gaps").entityList(Object.class).hasSize(0);
    }

    @Test
    void theRootAnswersForOrganisationAndUnits() {
        var answer = ask(
                """
                        {
                          then: accountability(scope: {organisation: true}, role: "role.lead-implementer", asOf: "2025-12-15") { answerable { key } }
                          now: accountability(scope: {organisation: true}, role: "role.lead-implementer", asOf: "2026-11-21") { answerable { key } }
                          head: accountability(scope: {unit: {key: "ou-fin"}}, role: "role.department-head", asOf: "2026-11-21") { available answerable { key } acting { key } }
                          training: accountability(scope: {organisation: true}, activity: "act.staff-training", asOf: "2026-11-21") { gaps { code } }
                          nowhere: accountability(scope: {unit: {key: "ou-none"}}) { asOf }
                        }""");
        answer.path("then.answerable.key").entity(String.class).isEqualTo("p-058");
        answer.path("now.answerable.key").entity(String.class).isEqualTo("p-007");
        answer.path("head.answerable.key").entity(String.class).isEqualTo("p-030");
        answer.path("head.acting.key").entity(String.class).isEqualTo("p-032");
        answer.path("head.available").entity(Boolean.class).isEqualTo(true);
        answer.path("training.gaps[*].code").entityList(String.class).contains("RACI-010");
        answer.path("nowhere").valueIsNull();
    }

    @Test
    @DisplayName("Q8: the matrix of a system with its rows, holders and what is wrong with a row")
    void theMatrixOfASystem() {
        var answer = ask("""
                { aiSystem(by: {key: "ai-01"}, asOf: "2026-11-21") { raci {
                    key title edition status nextReview scope { reference } template { key }
                    rows { activity valid violations { rule } accountable { name key }
                      cells { letters spelling role { title key } holders { name key } } } } } }""");
        answer.path("aiSystem.raci").matchesJson("""
                {"key": "m-ai-01", "edition": 1, "status": "ACTIVE", "nextReview": "2026-12-15",
                 "scope": {"reference": "ai-01"}, "template": {"key": "tpl.system-ownership"}}""");
        answer.path("aiSystem.raci.rows[0].accountable.key").entity(String.class).isEqualTo("p-027");
        answer.path("aiSystem.raci.rows[1].valid").entity(Boolean.class).isEqualTo(false);
        answer.path("aiSystem.raci.rows[1].violations[0].rule").entity(String.class).isEqualTo("RACI-001");
        answer.path("aiSystem.raci.rows[0].cells[0]").matchesJson("""
                {"letters": ["R", "A"], "spelling": "R/A", "role": {"key": "role.business-owner"},
                 "holders": [{"key": "p-027"}]}""");
    }

    @Test
    void matricesAreListedAndFoundByIdAndKey() {
        var page = ask("""
                { raciMatrices(first: 2, asOf: "2026-11-21", filter: {key: {contains: "m-ai"}}) {
                    totalCount nodes { id key } pageInfo { hasNextPage endCursor } } }""");
        page.path("raciMatrices.totalCount").entity(Integer.class).isEqualTo(19);
        page.path("raciMatrices.nodes[*].key").entityList(String.class).containsExactly("m-ai-01", "m-ai-02");
        var id = page.path("raciMatrices.nodes[0].id").entity(String.class).get();
        ask("{ node(id: \"%s\") { ... on RaciMatrix { key } } }".formatted(id)).path("node.key")
                .entity(String.class)
                .isEqualTo("m-ai-01");
    }

    @Test
    void theListIsFilteredAndPagedBothWays() {
        assertThat(keys("first: 2, after: \"%s\", %s".formatted(cursorOf("m-ai-02"), SYSTEMS)))
                .containsExactly("m-ai-03", "m-ai-04");
        assertThat(keys("last: 2, before: \"%s\", %s".formatted(cursorOf("m-ai-04"), SYSTEMS)))
                .containsExactly("m-ai-02", "m-ai-03");
        assertThat(keys("filter: {title: {eq: \"Content Copywriter\"}, status: {in: [ACTIVE]}}"))
                .containsExactly("m-ai-04");
        assertThat(keys("filter: {scope: {eq: {system: {key: \"ai-22\"}}}}")).containsExactly("m-ai-22");
        assertThat(keys("filter: {scope: {in: [{system: {key: \"ai-none\"}}]}}")).isEmpty();
        assertThat(keys("filter: {scope: {eq: {organisation: true}}, status: {eq: ACTIVE}}"))
                .containsExactly("m-core", "m-learn");
        assertThat(keys(
                "filter: {or: [{key: {eq: \"m-core\"}}, {key: {in: [\"m-ai-01\"]}}], not: {key: {eq: \"m-core\"}}}"))
                .containsExactly("m-ai-01");
    }

    @Test
    void draftsAreListedForThoseWhoMaySeeThem() {
        ask("""
                mutation { draftRaciMatrix(input: {scope: {system: {key: "ai-12"}}, key: "m-hidden",
                    template: {key: "tpl.system-ownership"}}) { raciMatrix { id } } }""");
        var query = "{ raciMatrices(filter: {key: {eq: \"m-hidden\"}}) { totalCount nodes { status } } }";
        ask(query).path("raciMatrices.nodes[0].status").entity(String.class).isEqualTo("DRAFT");
        assertThat(hiddenFor(query, Map.of(Permission.READ, Reach.EVERYWHERE))).isZero();
        assertThat(hiddenFor(query, Map.of(Permission.READ, Reach.EVERYWHERE, Permission.READ_GOVERNANCE,
                Reach.to(List.of(), Set.of(UUID.randomUUID()))))).isZero();
        var system = callers.asEverybody(ours, () -> register.idsOf(List.of("ai-12")).get("ai-12"));
        assertThat(hiddenFor(query, Map.of(Permission.READ, Reach.EVERYWHERE, Permission.READ_GOVERNANCE,
                Reach.to(List.of(), Set.of(Objects.requireNonNull(system).value()))))).isOne();
    }

    private int hiddenFor(String query, Map<Permission, Reach> grants) {
        return callers.as(new Actor(ours, ActorRef.client("test"), grants), () -> tester.document(query).execute())
                .path("raciMatrices.totalCount")
                .entity(Integer.class)
                .get();
    }

    private List<String> keys(String arguments) {
        return ask("{ raciMatrices(asOf: \"2026-11-21\", %s) { nodes { key } } }".formatted(arguments))
                .path("raciMatrices.nodes[*].key")
                .entityList(String.class)
                .get();
    }

    private String cursorOf(String key) {
        return ask("{ raciMatrices(asOf: \"2026-11-21\", filter: {key: {eq: \"%s\"}}) { edges { cursor } } }"
                .formatted(key))
                .path("raciMatrices.edges[0].cursor")
                .entity(String.class)
                .get();
    }

    @Test
    void aMatrixIsDraftedChangedRefusedAndActivated() {
        var drafted = ask(
                """
                        mutation { draftRaciMatrix(input: {scope: {system: {key: "ai-09"}}, key: "m-ai-09",
                            template: {key: "tpl.system-ownership"}}) { raciMatrix { id version status draft { number rows { activity } } } %s } }"""
                        .formatted(ERRORS));
        drafted.path("draftRaciMatrix.errors").entityList(Object.class).hasSize(0);
        drafted.path("draftRaciMatrix.raciMatrix.draft.rows").entityList(Object.class).hasSize(6);
        var id = drafted.path("draftRaciMatrix.raciMatrix.id").entity(String.class).get();
        var changed = act("changeRaciCell", id, 1,
                "activity: \"act.operation\", role: {key: \"role.business-owner\"}, letters: \"A\"");
        changed.path("changeRaciCell.errors").entityList(Object.class).hasSize(0);
        act("submitRaciMatrix", id, 2, "reason: \"Ready\"").path("submitRaciMatrix.raciMatrix.status")
                .entity(String.class)
                .isEqualTo("IN_REVIEW");
        var refused = act("activateRaciMatrix", id, 3, "");
        refused.path("activateRaciMatrix.errors[0]").matchesJson("""
                {"__typename": "RuleViolated", "rule": "RACI-001",
                 "field": ["raciMatrix", "rows", "act.operation", "cells", "role.product-manager"]}""");
        act("changeRaciCell", id, 3,
                "activity: \"act.operation\", role: {key: \"role.business-owner\"}, letters: \"C\"");
        act("submitRaciMatrix", id, 4, "");
        act("activateRaciMatrix", id, 5, "dryRun: true").path("activateRaciMatrix.raciMatrix.status")
                .entity(String.class)
                .isEqualTo("ACTIVE");
        act("activateRaciMatrix", id, 5, "").path("activateRaciMatrix.raciMatrix.status")
                .entity(String.class)
                .isEqualTo("ACTIVE");
    }

    @Test
    @DisplayName("Q5: what breaks when p-013 leaves")
    void whatBreaksWhenSomebodyLeaves() {
        var answer = ask(
                """
                        { departurePreview(person: {key: "p-013"}, lastDay: "2026-12-31") {
                            person { name }
                            vacancies { role { key title } scope { reference } critical affectedActivities }
                            openItems { kind title }
                            brokenLines { name }
                            systemsAtRisk { id key name state }
                            suggestedSuccessors { role { title } scope { reference } candidates { key unit { key } } reason } } }""");
        answer.path("departurePreview.vacancies[*].role.key")
                .entityList(String.class)
                .containsExactly("role.business-owner", "role.business-owner");
        answer.path("departurePreview.systemsAtRisk[*].key")
                .entityList(String.class)
                .containsExactly("ai-07", "ai-25");
        var units = answer.path("departurePreview.suggestedSuccessors[0].candidates[*].unit.key")
                .entityList(String.class)
                .get();
        assertThat(units).isNotEmpty().containsOnly("ou-fin");
    }

    @Test
    void aPreviewNeedsThePermission() {
        callers.asHolderOf(ours, () -> tester.document("""
                { departurePreview(person: {key: "p-013"}, lastDay: "2026-12-31") { person { name } } }""")
                .execute()
                .errors()
                .expect(it -> "FORBIDDEN".equals(it.getExtensions().get("code")))
                .verify(),
                Permission.READ);
    }

    @Test
    @DisplayName("R-ROL-41, R-ROL-42: everybody sees who answers and matrices in force, not drafts, reviews and gaps")
    void everybodySeesWhoAnswers() {
        var query = """
                { aiSystem(by: {key: "ai-22"}, asOf: "2026-11-21") {
                    signals { code } accountability { answerable { key } gaps { code } }
                    raci { key draft { number } reviews { id } } } }""";
        var answer = callers.asHolderOf(ours, () -> tester.document(query).execute(), Permission.READ);
        answer.path("aiSystem.accountability.answerable.key").entity(String.class).isEqualTo("p-048");
        answer.path("aiSystem.accountability.gaps").valueIsNull();
        answer.path("aiSystem.signals").valueIsNull();
        answer.path("aiSystem.raci.key").entity(String.class).isEqualTo("m-ai-22");
        answer.path("aiSystem.raci.draft").valueIsNull();
    }

    @Test
    void anotherOrganisationSeesNothing() {
        var id = ask("{ raciMatrix(by: {key: \"m-ai-01\"}, asOf: \"2026-11-21\") { id } }").path("raciMatrix.id")
                .entity(String.class)
                .get();
        var theirs = callers.newOrganisation();
        var answer = callers.asEverybody(theirs, () -> tester.document("""
                { byKey: raciMatrix(by: {key: "m-ai-01"}) { id } byId: raciMatrix(by: {id: "%1$s"}) { id }
                  node(id: "%1$s") { id } raciMatrices { totalCount }
                  departurePreview(person: {key: "p-013"}, lastDay: "2026-12-31") { person { name } } }"""
                .formatted(id)).execute());
        answer.path("byKey").valueIsNull();
        answer.path("byId").valueIsNull();
        answer.path("node").valueIsNull();
        answer.path("raciMatrices.totalCount").entity(Integer.class).isEqualTo(0);
        answer.path("departurePreview").valueIsNull();
    }

    @Test
    @DisplayName("R-ROL-34: everybody may comment, and the answer is part of the record")
    void everybodyMayComment() {
        var matrix = ask("{ raciMatrix(by: {key: \"m-ai-18\"}, asOf: \"2026-11-21\") { id version } }");
        var id = matrix.path("raciMatrix.id").entity(String.class).get();
        var started = ask("""
                mutation { startRaciReview(input: {raciMatrix: "%s", expectedVersion: %d, trigger: "AUDIT_CLOSED"})
                    { review { id status } %s } }""".formatted(id,
                matrix.path("raciMatrix.version").entity(Integer.class).get(), ERRORS));
        var review = started.path("startRaciReview.review.id").entity(String.class).get();
        var said = callers.asHolderOf(ours,
                () -> tester
                        .document(
                                """
                                        mutation { commentOnRaciReview(input: {review: "%s", text: "Too slow"}) { review { version comments { id text } } %s } }"""
                                        .formatted(review, ERRORS))
                        .execute(),
                Permission.READ);
        var comment = said.path("commentOnRaciReview.review.comments[0].id").entity(String.class).get();
        var answered = ask("""
                mutation { answerRaciComment(input: {review: "%s", comment: "%s", answer: "Noted"})
                    { review { version comments { answer } } %s } }""".formatted(review, comment, ERRORS));
        answered.path("answerRaciComment.review.comments[0].answer").entity(String.class).isEqualTo("Noted");
        var closed = ask("""
                mutation { closeRaciReview(input: {review: "%s", expectedVersion: %d, outcome: CONFIRMED})
                    { review { status raciMatrix { key } } %s } }""".formatted(review,
                answered.path("answerRaciComment.review.version").entity(Integer.class).get(), ERRORS));
        closed.path("closeRaciReview.review.status").entity(String.class).isEqualTo("CONFIRMED");
        closed.path("closeRaciReview.review.raciMatrix.key").entity(String.class).isEqualTo("m-ai-18");
    }

    @Test
    void aReviewEndsConfirmedOrChanged() {
        failing("""
                mutation { closeRaciReview(input: {review: "x", expectedVersion: 1, outcome: RUNNING}) { %s } }"""
                .formatted(ERRORS), "RaciReviewOutcome", null);
    }

    @Test
    void anUnknownActivityIsRefused() {
        var message = "has such an activity";
        failing("{ accountability(scope: {organisation: true}, activity: \"act.bogus\") { asOf } }", message,
                "activity");
        failing("{ aiSystem(by: {key: \"ai-22\"}) { accountability(activity: \"act.bogus\") { asOf } } }", message,
                "activity");
        failing("{ unit(by: {key: \"ou-fin\"}) { accountability(activity: \"act.bogus\") { asOf } } }", message,
                "activity");
    }

    @Test
    void theOrganisationIsMeantByTrueOnly() {
        failing("{ accountability(scope: {organisation: false}) { asOf } }", "Give true", "organisation");
    }

    @Test
    void aMissingVersionLeavesTheMatrixToBeSeen() {
        var answer = callers.asEverybody(ours, () -> tester.document("""
                { raciMatrix(by: {key: "m-ai-01"}, asOf: "2026-11-21") { key diff(from: 1, to: 99) { activity } } }""")
                .execute()
                .errors()
                .expect(it -> "VALIDATION_FAILED".equals(it.getExtensions().get("code")))
                .verify());
        answer.path("raciMatrix.key").entity(String.class).isEqualTo("m-ai-01");
        answer.path("raciMatrix.diff").valueIsNull();
    }

    @Test
    void whoeverMayNotActivateIsToldSo() {
        var id = ask("{ raciMatrix(by: {key: \"m-core\"}, asOf: \"2026-11-21\") { id } }").path("raciMatrix.id")
                .entity(String.class)
                .get();
        callers.asHolderOf(ours, () -> tester.document("""
                mutation { activateRaciMatrix(input: {raciMatrix: "%s", expectedVersion: 1}) { errors { message } } }"""
                .formatted(id)).execute(), Permission.READ, Permission.MANAGE_MATRICES)
                .path("activateRaciMatrix.errors[0].message")
                .entity(String.class)
                .isEqualTo("You may not activate matrices.");
    }

    private void failing(String document, String message, @Nullable String field) {
        callers.asEverybody(ours, () -> tester.document(document)
                .execute()
                .errors()
                .satisfy(errors -> {
                    assertThat(errors).hasSize(1);
                    assertThat(errors.getFirst().getMessage()).contains(message);
                    if (field != null) {
                        assertThat(errors.getFirst().getExtensions()).containsEntry("code", "VALIDATION_FAILED");
                        assertThat(String.valueOf(errors.getFirst().getExtensions().get("field"))).contains(field);
                    }
                }));
    }

    @Test
    void whoeverManagesOneSystemChangesOnlyItsMatrix() {
        var id = ask("{ raciMatrix(by: {key: \"m-core\"}, asOf: \"2026-11-21\") { id } }").path("raciMatrix.id")
                .entity(String.class)
                .get();
        var actor = new Actor(ours, ActorRef.client("test"), Map.of(Permission.READ, Reach.EVERYWHERE,
                Permission.MANAGE_MATRICES, Reach.to(List.of(), Set.of(UUID.randomUUID()))));
        callers.as(actor, () -> tester.document("""
                mutation { submitRaciMatrix(input: {raciMatrix: "%s", expectedVersion: 1}) { %s } }"""
                .formatted(id, ERRORS)).execute())
                .path("submitRaciMatrix.errors[0].__typename")
                .entity(String.class)
                .isEqualTo("NotPermitted");
    }

    private GraphQlTester.Response act(String mutation, String matrix, int version, String more) {
        return ask(
                """
                        mutation { %s(input: {raciMatrix: "%s", expectedVersion: %d, %s}) { raciMatrix { status version history(first: 1) { nodes { act } } } %s } }"""
                        .formatted(mutation, matrix, version, more, ERRORS));
    }

    private GraphQlTester.Response ask(String document) {
        return callers.asEverybody(ours, () -> tester.document(document).execute());
    }
}
