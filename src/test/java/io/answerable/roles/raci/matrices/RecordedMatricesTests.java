package io.answerable.roles.raci.matrices;

import static io.answerable.roles.raci.RecordedSample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.RecordingSystems;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.RecordingResponsibilities;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.CataloguesOnFile;
import io.answerable.roles.raci.MatrixStatus;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.MatrixTimelines;
import io.answerable.roles.raci.RecordedSample;
import io.answerable.roles.raci.accountability.AccountabilityDirectory;
import io.answerable.roles.raci.accountability.AccountabilityQuestion;
import io.answerable.roles.raci.accountability.AccountabilityView;
import io.answerable.signals.SignalView;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The sample organisation in the database: matrices, what is wrong with them, and who is accountable. */
@AnswerableTest
class RecordedMatricesTests {

    private static final LocalDate LATER = LocalDate.parse("2026-12-01");
    private static @Nullable OrganisationId sampleOrganisation;

    @Autowired private Callers callers;
    @Autowired private TransactionTemplate transactions;
    @Autowired private RecordingOrganisation organisations;
    @Autowired private RecordingSuppliers suppliers;

    @Autowired private RecordingSystems systems;
    @Autowired private RecordingResponsibilities responsibilities;
    @Autowired private AiSystemRegister register;
    @Autowired private AccountabilityDirectory accountability;
    @Autowired private MatrixTimelines matrices;
    @Autowired private List<Detector> detectors;
    @Autowired private StatementCounter counter;
    @Autowired private RaciMatrixDirectory directory;
    @Autowired private DraftingMatrices drafting;
    @Autowired private ActivatingMatrices activating;
    @Autowired private JdbcClient jdbc;

    private RecordedSample sample;
    private OrganisationId ours;

    @BeforeEach
    void record() {
        sample = new RecordedSample(callers, transactions, organisations, suppliers, systems, responsibilities);
        if (sampleOrganisation == null) {
            sampleOrganisation = sample.newOrganisation();
        }
        ours = Objects.requireNonNull(sampleOrganisation);
    }

    @Test
    void theSampleIsRecordedOnce() {
        var again = sample.record(ours, TODAY, it -> it);
        assertThat(again.get("raci_matrices")).isEqualTo(new Recorded(0, 0, 21, List.of(), List.of()));
        assertThat(again.get("review_triggers")).isEqualTo(new Recorded(0, 0, 6, List.of(), List.of()));
    }

    @Test
    @DisplayName("Rule reading 25: a changed row makes a new edition from the day of the dossier on")
    void aChangedRowMakesANewEdition() {
        var theirs = sample.newOrganisation();
        var changed = sample.record(theirs, LATER, it -> it.replace("role.it-team: R/I", "role.it-team: R"));
        assertThat(changed.get("raci_matrices")).extracting(Recorded::created, Recorded::changed)
                .containsExactly(0, 1);
        var matrix = timelines(theirs).stream().filter(it -> it.key().equals("m-ai-20")).findFirst().orElseThrow();
        assertThat(matrix.editions()).extracting(MatrixTimeline.Edition::number).containsExactly(1, 2);
        assertThat(found(theirs, TODAY)).contains("RACI-011 m-ai-20#act.incident");
        assertThat(found(theirs, LATER)).doesNotContain("RACI-011 m-ai-20#act.incident");
    }

    @Test
    @DisplayName("Rule reading 25: a matrix that a later dossier brings is in force from its day on")
    void aNewMatrixOfALaterDossierIsInForceFromItsDayOn() {
        var theirs = sample.newOrganisation();
        sample.record(theirs, LATER, it -> it.replace("m-ai-20", "m-new"));
        var added = timelines(theirs).stream().filter(it -> it.key().equals("m-new")).findFirst().orElseThrow();
        assertThat(added.editions()).singleElement().satisfies(it -> {
            assertThat(it.active().contain(LATER)).isTrue();
            assertThat(it.active().contain(LATER.minusDays(1))).isFalse();
        });
    }

    @Test
    void theSameDossierLeavesWhatWasActivatedSince() {
        var theirs = sample.newOrganisation();
        activateAnotherEdition(theirs, "m-ai-04");
        for (var asOf : List.of(TODAY, LATER)) {
            var again = sample.record(theirs, asOf, it -> it);
            assertThat(again.get("raci_matrices")).isEqualTo(new Recorded(0, 0, 21, List.of(), List.of()));
        }
        var changed = sample.record(theirs, TODAY.minusDays(1), it -> it.replace("status: ACTIVE", "status: DRAFT"));
        assertThat(changed.get("raci_matrices")).extracting(Recorded::changed).isEqualTo(0);
        assertThat(callers.asEverybody(theirs, () -> directory.byId(List.of(idOf("m-ai-04")), LATER)).values())
                .singleElement()
                .satisfies(it -> assertThat(it.shown().number()).isEqualTo(2));
    }

    @Test
    @DisplayName("R-5, RACI-010: dossiers may bring two matrices of a system; they are shown, and each can be mended")
    void twoMatricesOfASystemFromDossiersAreShown() {
        var theirs = sample.newOrganisation();
        sample.record(theirs, LATER, it -> it.replace("m-ai-20", "m-new")
                .replace(
                        "role.product-manager: R/A, role.it-team: R/I, role.compliance-legal: C, role.business-owner: I",
                        "role.business-owner: R/A"));
        assertThat(shown(theirs, "m-ai-20").status()).isEqualTo(MatrixStatus.ACTIVE);
        assertThat(shown(theirs, "m-new").status()).isEqualTo(MatrixStatus.ACTIVE);
        assertThat(found(theirs, LATER)).contains("RACI-010 act.incident@ai-20");
        callers.asEverybody(theirs, () -> {
            drafting.changeCell(change(idOf("m-ai-20")), "act.incident", "role.it-team", "R");
            drafting.changeCell(change(idOf("m-ai-20")), "act.human-oversight", "role.product-manager", "R");
            return drafting.changeCell(change(idOf("m-ai-20")), "act.purpose-kpi", "role.business-owner", "R/A");
        });
        assertThat(callers.asEverybody(theirs, () -> drafting.submit(change(idOf("m-ai-20")))))
                .isInstanceOf(Outcome.Done.class);
        assertThat(callers.asEverybody(theirs, () -> activating.activate(change(idOf("m-ai-20")))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("A matrix that was made here stands when a dossier names it for the first time, and the report says so")
    void aMatrixMadeHereIsNotReplacedByADossier() {
        var theirs = sample.newOrganisation();
        callers.asEverybody(theirs, () -> drafting.draft(new DraftMatrix(
                Scope.system(Objects.requireNonNull(register.idsOf(List.of("ai-20")).get("ai-20"))), "m-new",
                "tpl.lifecycle", null, null)));
        var recorded = Objects.requireNonNull(
                sample.record(theirs, LATER, it -> it.replace("m-ai-20", "m-new")).get("raci_matrices"));
        assertThat(recorded.superseded()).containsExactly("m-new");
        assertThat(recorded).extracting(Recorded::created, Recorded::changed, Recorded::unchanged)
                .containsExactly(0, 0, 21);
        assertThat(shown(theirs, "m-new")).extracting(RaciEditionView::number, RaciEditionView::status,
                RaciEditionView::template).containsExactly(1, MatrixStatus.DRAFT, "tpl.lifecycle");
        var later = sample.record(theirs, LATER.plusDays(1),
                it -> it.replace("m-ai-20", "m-new").replace("role.it-team: R/I", "role.it-team: R"));
        assertThat(later.get("raci_matrices")).extracting(Recorded::changed, Recorded::superseded)
                .containsExactly(1, List.of());
        assertThat(shown(theirs, "m-new").status()).isEqualTo(MatrixStatus.ACTIVE);
    }

    @Test
    @DisplayName("Rule reading 25: a row of an older dossier that meets a newer decision is left out and named")
    void whatMeetsANewerDecisionIsNamed() {
        var theirs = sample.newOrganisation();
        activateAnotherEdition(theirs, "m-ai-04");
        sample.record(theirs, LATER, it -> it);
        var older = sample.record(theirs, TODAY, it -> it.replace("title: Content Copywriter", "title: Copy")
                .replaceFirst("trigger: AUDIT_CLOSED", "trigger: REORGANISATION"));
        assertThat(older.get("raci_matrices")).isEqualTo(
                new Recorded(0, 0, 21, List.of(), List.of(), List.of("m-ai-04")));
        assertThat(older.get("review_triggers")).extracting(Recorded::changed, it -> it.superseded().size())
                .containsExactly(0, 1);
        assertThat(shown(theirs, "m-ai-04")).extracting(RaciEditionView::number, RaciEditionView::title)
                .containsExactly(2, "Content Copywriter");
    }

    @Test
    void whatWasWrittenHereAfterTheDayOfADossierStands() {
        var theirs = sample.newOrganisation();
        callers.asEverybody(theirs, () -> drafting.changeCell(change(idOf("m-ai-04")), "act.incident",
                "role.end-user", "I"));
        callers.asEverybody(theirs, () -> transactions.execute(status -> jdbc
                .sql("update roles.raci_edition set decided_on = :day where status = 'DRAFT'")
                .param("day", LATER.plusDays(1))
                .update()));
        var changed = sample.record(theirs, LATER, RecordedMatricesTests::withM4AsDraft);
        assertThat(changed.get("raci_matrices")).extracting(Recorded::changed, Recorded::superseded)
                .containsExactly(0, List.of("m-ai-04"));
    }

    private static String withM4AsDraft(String dossier) {
        int matrix = dossier.indexOf("- id: m-ai-04");
        int status = dossier.indexOf("status: ACTIVE", matrix);
        return dossier.substring(0, status) + "status: DRAFT" + dossier.substring(status + "status: ACTIVE".length());
    }

    private RaciEditionView shown(OrganisationId organisation, String key) {
        return callers.asEverybody(organisation, () -> Objects.requireNonNull(
                directory.byId(List.of(idOf(key)), LATER.plusDays(1)).get(idOf(key)))).shown();
    }

    @Test
    @DisplayName("RACI-010 names both matrices, in what is wrong and in what to do")
    void anOverlapNamesBothMatrices() {
        assertThat(detect(ours, TODAY, Optional.empty())).filteredOn(it -> it.code().equals("RACI-010"))
                .isNotEmpty()
                .allSatisfy(it -> {
                    assertThat(it.reason()).contains("m-core", "m-learn");
                    assertThat(it.suggestedStep()).contains("m-core", "m-learn");
                });
    }

    @Test
    void aReviewOnceDoneStaysDone() {
        var theirs = sample.newOrganisation();
        callers.asEverybody(theirs, () -> transactions.execute(status -> jdbc.sql(
                "update roles.raci_review_trigger set reviewed_on = date '2026-11-22' where reviewed_on is null")
                .update()));
        var again = sample.record(theirs, TODAY, it -> it);
        assertThat(again.get("review_triggers")).isEqualTo(new Recorded(0, 0, 6, List.of(), List.of()));
    }

    private RaciMatrixId idOf(String key) {
        return directory.idOf(key).orElseThrow();
    }

    private void activateAnotherEdition(OrganisationId organisation, String key) {
        callers.asEverybody(organisation, () -> {
            var id = idOf(key);
            drafting.changeCell(change(id), "act.incident", "role.end-user", "I");
            drafting.submit(change(id));
            return activating.activate(change(id));
        });
    }

    private ChangeOfMatrix change(RaciMatrixId id) {
        var view = Objects.requireNonNull(directory.byId(List.of(id), LATER).get(id));
        return new ChangeOfMatrix(id, view.version(), null);
    }

    @Test
    void anUnknownRoleOrScopeIsRefusedWithItsPlace() {
        var theirs = callers.newOrganisation();
        var recorded = sample.record(theirs, TODAY, it -> it.replaceFirst("scope: ai-01", "scope: ai-99")
                .replaceFirst("role.it-team: R/I", "role.nobody: R")
                .replaceFirst("trigger: AUDIT_CLOSED", "trigger: MOOD"));
        assertThat(refusals(recorded, "raci_matrices")).extracting(RowRefusal::path, RowRefusal::code)
                .contains(Tuple.tuple("activities[5].cells.role.nobody", "NOT_FOUND"));
        assertThat(refusals(recorded, "review_triggers")).extracting(RowRefusal::path)
                .contains("trigger");
    }

    @Test
    @DisplayName("R-ROL-23 to 36, 43: the detector finds exactly the planted flaws")
    void theDetectorFindsExactlyThePlantedFlaws() {
        assertThat(found(ours, TODAY)).containsExactlyInAnyOrderElementsOf(planted());
    }

    @Test
    void theDetectorKeepsToTheSystemsInQuestion() {
        var system = system("ai-22");
        assertThat(detect(ours, TODAY, Optional.of(Set.of(Objects.requireNonNull(system.target()))))
                .stream()
                .map(it -> it.code() + " " + it.subject().reference()))
                .containsExactlyInAnyOrder("RACI-004 m-ai-22/role.product-manager",
                        "RACI-005 m-ai-22/role.business-owner", "RACI-007 m-ai-22/role.human-overseer",
                        "OWN-004 ai-22");
    }

    @Test
    @DisplayName("R-ROL-42: ai-22 today and in December")
    void theAnswerForBenefitScoring() {
        var today = ask(AccountabilityQuestion.of(system("ai-22"), TODAY));
        assertThat(chain(today)).containsExactly("p-048", "p-047", "p-001", "ext-05");
        assertThat(today.acting()).isNull();
        assertThat(today.gaps()).extracting(SignalView::code)
                .containsExactlyInAnyOrder("RACI-004", "RACI-005", "OWN-004");
        var then = ask(AccountabilityQuestion.of(system("ai-22"), LocalDate.parse("2025-12-15")));
        assertThat(chain(then)).containsExactly("p-060", "p-047", "p-001", "ext-05");
        assertThat(then.gaps()).isEmpty();
    }

    @Test
    void gapsAreForThoseWhoMaySeeSignals() {
        var question = AccountabilityQuestion.of(system("ai-22"), TODAY);
        var answer = callers.asHolderOf(ours, () -> Objects.requireNonNull(
                accountability.answer(List.of(question)).get(question)), Permission.READ);
        assertThat(chain(answer)).startsWith("p-048");
        assertThat(answer.gaps()).isNull();
    }

    @Test
    void anotherOrganisationHasNoMatrices() {
        assertThat(timelines(callers.newOrganisation())).isEmpty();
    }

    @Test
    @DisplayName("The number of statements does not grow with the number of systems")
    void theNumberOfStatementsIsFixed() {
        var one = statements(1);
        assertThat(statements(25)).isEqualTo(one);
        assertThat(one).isLessThan(60);
    }

    private int statements(int count) {
        return callers.asEverybody(ours, () -> {
            var questions = register.idsOf(IntStream.rangeClosed(1, count).mapToObj("ai-%02d"::formatted).toList())
                    .values()
                    .stream()
                    .map(it -> AccountabilityQuestion.of(Scope.system(it), TODAY))
                    .toList();
            return counter.statementsOf(() -> transactions.executeWithoutResult(
                    status -> accountability.answer(questions))).size();
        });
    }

    private static List<RowRefusal> refusals(Map<String, Recorded> recorded, String section) {
        return Objects.requireNonNull(recorded.get(section)).refusals();
    }

    private List<MatrixTimeline> timelines(OrganisationId organisation) {
        return callers.asEverybody(organisation, () -> matrices.of(Optional.empty()));
    }

    private AccountabilityView ask(AccountabilityQuestion question) {
        return callers.asEverybody(ours,
                () -> Objects.requireNonNull(accountability.answer(List.of(question)).get(question)));
    }

    private Scope system(String key) {
        return callers.asEverybody(ours,
                () -> Scope.system(Objects.requireNonNull(register.idsOf(List.of(key)).get(key))));
    }

    private List<String> found(OrganisationId organisation, LocalDate asOf) {
        return detect(organisation, asOf, Optional.empty()).stream()
                .map(it -> it.code() + " " + it.subject().reference())
                .toList();
    }

    private Collection<Detection> detect(OrganisationId organisation, LocalDate asOf, Optional<Set<UUID>> systems) {
        var detector = detectors.stream().filter(it -> it.codes().contains("RACI-004")).findFirst().orElseThrow();
        return callers.asEverybody(organisation, () -> Objects.requireNonNull(transactions.execute(
                status -> detector.detect(new Concern(asOf, detector.codes(), systems)))));
    }

    @SuppressWarnings("unchecked")
    private List<String> planted() {
        var codes = detectors.stream().filter(it -> it.codes().contains("RACI-004")).findFirst().orElseThrow().codes();
        return ((List<Map<String, Object>>) Objects.requireNonNull(
                CataloguesOnFile.read("samples/lindavik-expectations.yaml").get("expected_detections"))).stream()
                .filter(it -> codes.contains(String.valueOf(it.get("code"))))
                .map(it -> it.get("code") + " " + it.get("subject"))
                .collect(Collectors.toList());
    }

    private static List<String> chain(AccountabilityView answer) {
        return answer.chain().stream().map(it -> key(it.holder())).toList();
    }

    private static String key(@Nullable HolderView holder) {
        return holder == null ? "nobody" : holder.key();
    }
}
