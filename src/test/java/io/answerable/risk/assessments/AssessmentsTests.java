package io.answerable.risk.assessments;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeId;
import io.answerable.inventory.AiSystemClassified;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.ClassificationId;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRow;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.Judgement;
import io.answerable.kernel.Days;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.risk.AssessmentDirectory;
import io.answerable.risk.AssessmentFacts;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentType;
import io.answerable.risk.AssessmentView;
import io.answerable.risk.RecordingAssessments;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What a system needs to be assessed for, how an assessment comes about, and what gates and signals make of it. */
@AnswerableTest
class AssessmentsTests {

    private static final LocalDate MAY = LocalDate.parse("2026-05-01");
    private static final LocalDate APPROVED = LocalDate.parse("2026-03-02");
    private static final String DAY_OF_USE = "2026-02-01";

    @Autowired Callers callers;

    @Autowired AssessmentsAsEvidence evidence;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems systems;

    @Autowired RecordingAssessments recording;

    @Autowired AiSystemRegister register;

    @Autowired PeopleDirectory people;

    @Autowired AssessmentDirectory directory;

    @Autowired AssessmentDetections detections;

    @Autowired AssessmentRequirements requirements;

    @Autowired RequiringAssessments requiring;

    @Autowired ApplicationEventPublisher events;

    @Autowired ExecutionGraphQlServiceTester tester;

    OrganisationId organisation;

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
    }

    @Test
    @DisplayName("R-RSK-10 What a system needs follows from personal data, people affected and category")
    void theRequiredSetFollowsFromTheFacts() {
        record(MAY, system("ai-01"), system("ai-02").withPersonalData().affectingPersons(),
                system("ai-03").of(RiskCategory.HIGH_RISK_ANNEX_III).points("4(a)"));

        assertThat(needed("ai-01")).containsExactly("AI_RISK", "INFOSEC_RISK");
        assertThat(needed("ai-02")).containsExactly("AI_RISK", "DPIA", "EQUALITY_IMPACT", "INFOSEC_RISK");
        assertThat(needed("ai-03")).containsExactly("AI_RISK", "AI_SYSTEM_IMPACT", "INFOSEC_RISK",
                "LEGAL_COMPLIANCE");
    }

    @Test
    @DisplayName("GATE-004 fires since the first use for what was never approved, GATE-005 the day after an approval ended")
    void missingAndExpiredApprovalsAreFound() {
        record(MAY, system("ai-01").usedSince(DAY_OF_USE), system("ai-02").in(LifecycleState.SUSPENDED)
                .usedSince(DAY_OF_USE));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY.minusDays(1)));

        assertThat(found(TODAY)).containsExactlyInAnyOrder(
                tuple("GATE-004", "ai-01/INFOSEC_RISK", LocalDate.parse(DAY_OF_USE)),
                tuple("GATE-005", "ai-01/AI_RISK", TODAY));
        assertThat(found(TODAY.minusDays(1))).extracting(it -> it.toList().getFirst()).containsExactly("GATE-004");
        assertThat(found(APPROVED.minusDays(1))).contains(
                tuple("GATE-004", "ai-01/AI_RISK", LocalDate.parse(DAY_OF_USE)));

        told(TODAY, approved("as-02", "ai-01", AssessmentType.INFOSEC_RISK, TODAY));
        assertThat(found(TODAY)).extracting(it -> it.toList().getFirst()).containsExactly("GATE-005");
    }

    @Test
    @DisplayName("K-4 A reclassification makes approvals stale: shown, open at the gate, no signal (reading 14)")
    void anApprovalRestsOnItsClassification() {
        record(MAY, system("ai-01").usedSince(DAY_OF_USE).classified(RiskCategory.MINIMAL, "2026-02-01", "p-021"));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY));
        assertThat(assessment("as-01").stale()).isFalse();
        assertThat(judged("AI_RISK_APPROVED")).isEqualTo(RequirementState.MET);

        record(TODAY, system("ai-01").usedSince(DAY_OF_USE)
                .classified(RiskCategory.TRANSPARENCY, "2026-11-20", "p-021"));
        assertThat(assessment("as-01").stale()).isTrue();
        assertThat(judged("AI_RISK_APPROVED")).isEqualTo(RequirementState.OPEN);
        assertThat(found(TODAY)).doesNotContain(tuple("GATE-004", "ai-01/AI_RISK", LocalDate.parse(DAY_OF_USE)));

        told(TODAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY));
        assertThat(assessment("as-01").stale()).as("the same approval, told once more").isTrue();
    }

    @Test
    @DisplayName("Reading 26: what the facts do not ask for is not applicable; what is only started meets only that")
    void gatesAskForWhatIsNeeded() {
        record(MAY, system("ai-01").withPersonalData());
        told(MAY, new AssessmentFacts("as-01", "ai-01", AssessmentType.DPIA, AssessmentStatus.IN_PROGRESS, "p-020",
                null, null, null, null));

        assertThat(judged("DPIA_STARTED_IF_PERSONAL_DATA")).isEqualTo(RequirementState.MET);
        assertThat(judged("EQUALITY_IMPACT_STARTED")).isEqualTo(RequirementState.NOT_APPLICABLE);
        assertThat(judged("FRIA_APPROVED_IF_REQUIRED")).isEqualTo(RequirementState.NOT_APPLICABLE);
        assertThat(judgement("DPIA_APPROVED_IF_PERSONAL_DATA")).returns(RequirementState.OPEN, Judgement::state)
                .returns("role.dpo", Judgement::fixedBy)
                .returns("It is IN_PROGRESS, conducted by Henrik Dahlberg (p-020).", Judgement::detail);
        assertThat(judgement("AI_RISK_APPROVED").detail()).isEqualTo("Nobody has started it.");
    }

    @Test
    void whatADossierCannotSayIsRefusedWithItsPlace() {
        record(MAY, system("ai-01"));
        assertThat(told(MAY, new AssessmentFacts("as-01", "ai-99", AssessmentType.DPIA, AssessmentStatus.APPROVED,
                "p-020", "p-020", MAY, APPROVED, null)).refusals()).extracting(RowRefusal::path, RowRefusal::code)
                .containsExactly(tuple("system", "NOT_FOUND"), tuple("approved_by", "K-3"),
                        tuple("valid_until", "VALIDATION_FAILED"));
        assertThat(told(MAY, approved("as-02", "ai-01", AssessmentType.DPIA, TODAY)).created()).isOne();
        assertThat(told(MAY, approved("as-02", "ai-01", AssessmentType.DPIA, TODAY)).unchanged()).isOne();
        assertThat(told(TODAY, approved("as-02", "ai-01", AssessmentType.DPIA, TODAY.plusDays(9))).changed()).isOne();
    }

    @Test
    @DisplayName("R-RSK-12 An assessment of the impact on people is started, written, handed in, sent back and approved")
    void anAssessmentComesAbout() {
        record(MAY, system("ai-01").of(RiskCategory.HIGH_RISK_ANNEX_III));

        var started = act("p-020", "startAssessment", "aiSystem: {key: \"ai-01\"}, type: AI_SYSTEM_IMPACT");
        started.path("it.errors").matchesJson("[]").path("it.assessment").matchesJson("""
                {"key": "ai-01/AI_SYSTEM_IMPACT", "status": "IN_PROGRESS", "conductor": {"key": "p-020"},
                 "version": 1}""");
        refused(act("p-020", "startAssessment", "aiSystem: {key: \"ai-01\"}, type: AI_SYSTEM_IMPACT"),
                "TransitionNotAllowed", "TRANSITION_NOT_ALLOWED");
        refused(change("p-020", "recordAssessmentSection", 1, "section: \"NIX\", content: \"x\""), "ValidationFailed",
                "VALIDATION_FAILED");
        refused(change("p-020", "submitAssessment", 1, "result: \"Bearable\""), "ValidationFailed",
                "VALIDATION_FAILED");
        var version = 1;
        for (var section : List.of("GROUPS", "HARMS", "SOCIETAL_EFFECTS", "TEST_RESULTS")) {
            done(change("p-020", "recordAssessmentSection", version++,
                    "section: \"%s\", content: \"About %s\"".formatted(section, section)));
        }
        done(change("p-020", "submitAssessment", version++, "result: \"Bearable\""));
        refused(change("p-020", "approveAssessment", version, "validUntil: \"2099-01-01\""), "RuleViolated",
                "RULE_VIOLATED");
        refused(change("p-021", "approveAssessment", version, "validUntil: \"2020-01-01\""), "ValidationFailed",
                "VALIDATION_FAILED");
        done(change("p-021", "rejectAssessment", version++, "reason: \"Say more about harms\""));
        done(act("p-020", "startAssessment", "aiSystem: {key: \"ai-01\"}, type: AI_SYSTEM_IMPACT"));
        done(change("p-020", "submitAssessment", ++version, "result: \"Bearable\""));
        done(change("p-021", "approveAssessment", ++version, "validUntil: \"2099-01-01\""));

        ask("""
                { aiSystem(by: {key: "ai-01"}) { assessments { status approver { key } validUntil stale expired
                    sections { key content required } history(first: 1) { nodes { act } } }
                  requiredAssessments { type met binding } } }""", Permission.READ, Permission.READ_GOVERNANCE,
                Permission.READ_HISTORY).path("aiSystem").matchesJson("""
                        {"assessments": [{"status": "APPROVED", "approver": {"key": "p-021"},
                           "validUntil": "2099-01-01", "stale": false, "expired": false,
                           "sections": [{"key": "GROUPS", "content": "About GROUPS", "required": true},
                             {"key": "HARMS", "content": "About HARMS", "required": true},
                             {"key": "SOCIETAL_EFFECTS", "content": "About SOCIETAL_EFFECTS", "required": true},
                             {"key": "TEST_RESULTS", "content": "About TEST_RESULTS", "required": true}],
                           "history": {"nodes": [{"act": "APPROVED"}]}}],
                         "requiredAssessments": [{"type": "AI_RISK", "met": false, "binding": true},
                           {"type": "AI_SYSTEM_IMPACT", "met": true, "binding": true},
                           {"type": "INFOSEC_RISK", "met": false, "binding": true},
                           {"type": "LEGAL_COMPLIANCE", "met": false, "binding": true}]}""");
    }

    @Test
    void aNewApprovalSupersedesTheOneBefore() {
        record(MAY, system("ai-01"));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY));

        done(act("p-020", "startAssessment",
                "aiSystem: {key: \"ai-01\"}, type: AI_RISK, conductor: {key: \"p-020\"}"));
        done(change("p-020", "submitAssessment", "ai-01/AI_RISK", 1, "result: \"Fine\""));
        done(change("p-021", "approveAssessment", "ai-01/AI_RISK", 2, "validUntil: \"2099-01-01\""));

        assertThat(onToday("as-01").status()).isEqualTo(AssessmentStatus.SUPERSEDED);
        assertThat(onToday("ai-01/AI_RISK").holds()).isTrue();
    }

    @Test
    void onlyAssessorsActAndOnlyGovernorsOrAssessorsRead() {
        record(MAY, system("ai-01"));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY));

        refused(callers.asPerson(organisation, person("p-020"), () -> mutate("startAssessment",
                "aiSystem: {key: \"ai-01\"}, type: AI_RISK"), Permission.READ), "NotPermitted", "NOT_PERMITTED");
        ask("{ aiSystem(by: {key: \"ai-01\"}) { assessments { key } requiredAssessments { type } } }", Permission.READ)
                .path("aiSystem.assessments")
                .valueIsNull()
                .path("aiSystem.requiredAssessments")
                .valueIsNull();
        ask("{ assessment(by: {key: \"as-01\"}) { key } }", Permission.READ).path("assessment").valueIsNull();
        ask("{ assessments(filter: {type: {eq: AI_RISK}, expired: false}, asOf: \"2026-11-21\") { totalCount "
                + "nodes { key aiSystem { key } } } }", Permission.READ, Permission.ASSESS).path("assessments")
                .matchesJson("""
                        {"totalCount": 1, "nodes": [{"key": "as-01", "aiSystem": {"key": "ai-01"}}]}""");
        callers.asPerson(organisation, person("p-021"), () -> tester.document(
                "{ assessment(by: {key: \"as-01\"}, asOf: \"2026-11-21\") { conductor { key } } }").execute(),
                Permission.READ).path("assessment.conductor.key").entity(String.class).isEqualTo("p-021");
    }

    @Test
    void anotherOrganisationFindsNoAssessment() {
        record(MAY, system("ai-01"));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY));
        var id = new NodeId("Assessment", assessment("as-01").id().value()).encoded();
        everything("{ node(id: \"%s\") { id } }".formatted(id)).path("node.id").entity(String.class).isEqualTo(id);
        organisation = Municipality.found(callers, organisations);

        everything("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
        everything("{ assessments { totalCount } }").path("assessments.totalCount").entity(Integer.class).isEqualTo(0);
    }

    @Test
    @DisplayName("What shows that a duty is met is known for all days, also after it has expired")
    void anApprovalThatHasExpiredShowsThatTheDutyWasMet() {
        record(MAY, system("ai-01"));
        var last = TODAY.minusDays(3);
        told(MAY, approved("as-01", "ai-01", AssessmentType.DPIA, last));

        var shown = asEverybody(() -> evidence.shownUntil(List.of(ai01()), TODAY)).getOrDefault(ai01(), List.of());
        assertThat(shown).singleElement().satisfies(it -> {
            assertThat(it.evidence().title()).isEqualTo("as-01");
            assertThat(it.days()).isEqualTo(Days.between(APPROVED, last.plusDays(1)));
        });
        assertThat(asEverybody(() -> evidence.evidenceFor(List.of(ai01()), TODAY))).isEmpty();
        assertThat(asEverybody(() -> evidence.evidenceFor(List.of(ai01()), last))).containsOnlyKeys(ai01());
    }

    @Test
    @DisplayName("P2 step 3: what a classified system needs becomes REQUIRED, once however often it is told")
    void aClassificationRequiresAssessmentsOnce() {
        record(MAY, system("ai-01").of(RiskCategory.HIGH_RISK_ANNEX_III));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, LocalDate.parse("2099-01-01")));

        classified();
        await().untilAsserted(this::assertRequiredOnce);

        asEverybody(() -> transactions.execute(status -> {
            requiring.require(ai01());
            return status;
        }));
        assertRequiredOnce();
        assertThat(asEverybody(() -> requirements.judge(new GateQuestion(register.all(actor.today()),
                requirements.requirements(), actor.today())))).hasSize(9);
    }

    private void assertRequiredOnce() {
        assertThat(asEverybody(() -> directory.ofSystems(List.of(ai01()), actor.today())).get(ai01()))
                .extracting(it -> it.key(), it -> it.status())
                .containsExactlyInAnyOrder(tuple("as-01", AssessmentStatus.APPROVED),
                        tuple("ai-01/AI_SYSTEM_IMPACT", AssessmentStatus.REQUIRED),
                        tuple("ai-01/INFOSEC_RISK", AssessmentStatus.REQUIRED),
                        tuple("ai-01/LEGAL_COMPLIANCE", AssessmentStatus.REQUIRED));
    }

    private void classified() {
        asEverybody(() -> transactions.execute(status -> {
            events.publishEvent(
                    new AiSystemClassified(ai01(), ClassificationId.of(NewId.next()), RiskCategory.UNCLASSIFIED,
                            RiskCategory.HIGH_RISK_ANNEX_III, List.of(), List.of(), actor.today(), actor.provenance()));
            return status;
        }));
    }

    private AiSystemId ai01() {
        return asEverybody(() -> requireNonNull(register.idsOf(List.of("ai-01")).get("ai-01")));
    }

    private static AssessmentFacts approved(String key, String system, AssessmentType type, LocalDate until) {
        return new AssessmentFacts(key, system, type, AssessmentStatus.APPROVED, "p-021", null, APPROVED, until, null);
    }

    private void record(LocalDate asOf, SystemRow... rows) {
        assertThat(asEverybody(() -> Municipality.record(systems, asOf, rows)).refusals()).isEmpty();
    }

    private Recorded told(LocalDate asOf, AssessmentFacts... rows) {
        return asEverybody(() -> recording.record(Arrays.asList(rows), asOf, (section, done) -> {
        }));
    }

    private List<String> needed(String key) {
        return asEverybody(() -> {
            var id = requireNonNull(register.idsOf(List.of(key)).get(key));
            var system = requireNonNull(register.byId(List.of(id), TODAY).get(id));
            return requireNonNull(directory.required(List.of(system)).get(id)).stream()
                    .map(it -> it.type().name())
                    .toList();
        });
    }

    private AssessmentView assessment(String key) {
        return assessment(key, TODAY);
    }

    private AssessmentView onToday(String key) {
        return assessment(key, asEverybody(() -> actor.today()));
    }

    private AssessmentView assessment(String key, LocalDate day) {
        return asEverybody(() -> {
            var id = requireNonNull(directory.idsOf(List.of(key)).get(key));
            return requireNonNull(directory.byId(List.of(id), day).get(id));
        });
    }

    private RequirementState judged(String requirement) {
        return judgement(requirement).state();
    }

    private Judgement judgement(String requirement) {
        return asEverybody(() -> requirements.judge(new GateQuestion(register.all(TODAY), requirements.requirements(),
                TODAY))).stream().filter(it -> it.requirement().equals(requirement)).findFirst().orElseThrow();
    }

    private List<Tuple> found(LocalDate day) {
        return asEverybody(() -> detections.detect(new Concern(day, detections.codes(), Optional.empty())))
                .stream()
                .map((Detection it) -> tuple(it.code(), it.subject().reference(), it.since()))
                .toList();
    }

    private PersonId person(String key) {
        return asEverybody(() -> requireNonNull(people.idsOf(List.of(key)).get(key)));
    }

    private GraphQlTester.Response change(String person, String act, int version, String more) {
        return change(person, act, "ai-01/AI_SYSTEM_IMPACT", version, more);
    }

    private GraphQlTester.Response change(String person, String act, String key, int version, String more) {
        return act(person, act, "assessment: {key: \"%s\"}, expectedVersion: %d, %s".formatted(key, version, more));
    }

    private GraphQlTester.Response act(String person, String act, String input) {
        return callers.asPerson(organisation, person(person), () -> mutate(act, input), Permission.READ,
                Permission.ASSESS);
    }

    private GraphQlTester.Response mutate(String act, String input) {
        var response = tester.document("""
                mutation { it: %s(input: {%s}) { assessment { key status version conductor { key } }
                    errors { __typename message code field } } }""".formatted(act, input)).execute();
        response.errors().verify();
        return response;
    }

    private static void done(GraphQlTester.Response response) {
        response.path("it.errors").matchesJson("[]");
    }

    private static void refused(GraphQlTester.Response response, String type, String code) {
        response.path("it.errors[0].__typename").entity(String.class).isEqualTo(type);
        response.path("it.errors[0].code").entity(String.class).isEqualTo(code);
    }

    private GraphQlTester.Response ask(String document, Permission... permissions) {
        return callers.asHolderOf(organisation, () -> tester.document(document).execute(), permissions);
    }

    private GraphQlTester.Response everything(String document) {
        return asEverybody(() -> tester.document(document).execute());
    }

    private <T> T asEverybody(Supplier<T> work) {
        return callers.asEverybody(organisation, work);
    }
}
