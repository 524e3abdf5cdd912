package io.answerable.roles.raci.matrices;

import static io.answerable.roles.raci.RecordedSample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.graphql.Paging;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.RecordingSystems;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.ledger.HistoryDirectory;
import io.answerable.ledger.LedgerChange;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.RecordingResponsibilities;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.Letter;
import io.answerable.roles.raci.MatrixStatus;
import io.answerable.roles.raci.RaciCell;
import io.answerable.roles.raci.RaciDifference;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.raci.RecordedSample;
import io.answerable.roles.raci.reviews.RaciReviewView;
import io.answerable.roles.raci.reviews.ReviewingMatrices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Drafting, activating and reviewing matrices. */
@AnswerableTest
class MatrixActsTests {

    private static @Nullable OrganisationId sampleOrganisation;

    @Autowired private Callers callers;
    @Autowired private TransactionTemplate transactions;
    @Autowired private RecordingOrganisation organisations;
    @Autowired private RecordingSuppliers suppliers;

    @Autowired private RecordingSystems systems;
    @Autowired private RecordingResponsibilities responsibilities;
    @Autowired private AiSystemRegister register;
    @Autowired private DraftingMatrices drafting;
    @Autowired private ActivatingMatrices activating;
    @Autowired private ReviewingMatrices reviewing;
    @Autowired private RaciMatrixDirectory matrices;
    @Autowired private HistoryDirectory history;
    @Autowired private JdbcClient jdbc;

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
    @DisplayName("R-ROL-22: the template for departments gives six rows with the business owner as A of purpose and risk")
    void theTemplateGivesItsRows() {
        var id = draft("ai-09", "tpl.system-ownership");
        var rows = rows(id);
        assertThat(rows).hasSize(6);
        assertThat(rows).filteredOn(it -> List.of("act.purpose-kpi", "act.risk-ownership").contains(it.activity()))
                .allMatch(it -> it.rolesWith(Letter.A).equals(List.of("role.business-owner")));
        assertThat(view(id).shown().status()).isEqualTo(MatrixStatus.DRAFT);
    }

    @Test
    @DisplayName("R-ROL-20: the core template has the exact letters of the guide")
    void theCoreTemplateHasItsLetters() {
        var row = rows(draft(Scope.ORGANISATION, "tpl.aims-core")).get(1);
        assertThat(row.cells().values()).extracting(RaciCell::spelling).containsExactly("R", "C/A", "C", "I", "I");
    }

    @Test
    @DisplayName("R-ROL-26: an activation is refused with the rule, the position and a fix for each flaw")
    void anActivationIsRefusedWithPositions() {
        var id = draft("ai-06", "tpl.system-ownership");
        done(() -> drafting.changeCell(change(id), "act.incident", "role.business-owner", "A"));
        done(() -> drafting.changeCell(change(id), "act.operation", "role.product-manager", "A"));
        done(() -> drafting.changeCell(change(id), "act.operation", "role.it-team", null));
        done(() -> drafting.submit(change(id)));
        assertThat(refusals(() -> activating.activate(change(id)))).allMatch(RuleViolated.class::isInstance)
                .extracting(it -> ((RuleViolated) it).rule() + " " + String.join("/", it.field()))
                .containsExactlyInAnyOrder("RACI-001 rows/act.incident/cells/role.product-manager",
                        "RACI-003 rows/act.operation");
    }

    @Test
    void aSpellingThatIsNotAllowedIsNeverWritten() {
        var id = draft("ai-15", "tpl.system-ownership");
        assertThat(refusals(() -> drafting.changeCell(change(id), "act.incident", "role.it-team", "R/I")))
                .singleElement()
                .extracting(it -> ((RuleViolated) it).rule())
                .isEqualTo("RACI-011");
    }

    @Test
    void aWaiverLetsAFlawedMatrixPass() {
        var id = draft("ai-16", "tpl.system-ownership");
        done(() -> drafting.changeCell(change(id), "act.operation", "role.product-manager", "A"));
        done(() -> drafting.changeCell(change(id), "act.operation", "role.it-team", null));
        done(() -> drafting.submit(change(id)));
        done(() -> activating.grantWaiver(new ChangeOfMatrix(id, version(id), "Pilot"), "RACI-003",
                callers.asEverybody(ours, () -> TODAY.plusYears(1))));
        done(() -> activating.activate(change(id)));
        assertThat(view(id).shown().status()).isEqualTo(MatrixStatus.ACTIVE);
    }

    @Test
    @DisplayName("R-ROL-35: versions are kept, exactly one is active, and the difference names the changed cells")
    void versionsAreKept() {
        var id = idOf("m-ai-04");
        done(() -> drafting.changeCell(change(id), "act.incident", "role.end-user", "I"));
        assertThat(view(id).shown().number()).isEqualTo(1);
        assertThat(view(id).draft()).get().extracting(RaciEditionView::number).isEqualTo(2);
        done(() -> drafting.submit(change(id)));
        done(() -> activating.activate(new ChangeOfMatrix(id, version(id), "Users must know")));
        var matrix = view(id);
        assertThat(matrix.shown().number()).isEqualTo(2);
        assertThat(matrix.shown().reason()).isEqualTo("Users must know");
        assertThat(matrix.editions()).extracting(RaciEditionView::status)
                .containsExactly(MatrixStatus.SUPERSEDED, MatrixStatus.ACTIVE);
        var rows = callers.asEverybody(ours, () -> matrices.rowsOf(
                matrix.editions().stream().map(RaciEditionView::id).toList()));
        assertThat(RaciDifference.between(rowsIn(rows, matrix, 0), rowsIn(rows, matrix, 1))).singleElement()
                .extracting(RaciDifference::activity, RaciDifference::role, RaciDifference::before,
                        RaciDifference::after)
                .containsExactly("act.incident", "role.end-user", null, "I");
    }

    @Test
    void aDraftMustBeSubmittedBeforeItIsActivated() {
        var id = draft("ai-23", "tpl.lifecycle");
        assertThat(refusals(() -> activating.activate(change(id)))).singleElement()
                .isInstanceOf(Refusal.TransitionNotAllowed.class);
    }

    @Test
    void whoeverWasSlowerIsTold() {
        var id = draft("ai-12", "tpl.system-ownership");
        var stale = change(id);
        done(() -> drafting.removeActivity(stale, "act.incident"));
        assertThat(refusals(() -> drafting.removeActivity(stale, "act.operation"))).singleElement()
                .isEqualTo(Refusal.VersionConflict.of(version(id)));
    }

    @Test
    void draftingAndActivatingNeedTheirPermissions() {
        var id = draft("ai-12", "tpl.system-ownership");
        var change = change(id);
        assertThat(callers.asHolderOf(ours, () -> refusalsOf(drafting.submit(change)), Permission.READ,
                Permission.APPROVE)).singleElement().isInstanceOf(Refusal.NotPermitted.class);
        assertThat(callers.asHolderOf(ours, () -> refusalsOf(activating.activate(change)), Permission.READ,
                Permission.MANAGE_MATRICES)).singleElement().isInstanceOf(Refusal.NotPermitted.class);
        assertThat(callers.asHolderOf(ours, () -> matrices.byId(List.of(id), TODAY), Permission.READ)).isEmpty();
        var version = List.of(view(id).shown().id());
        assertThat(callers.asHolderOf(ours, () -> matrices.rowsOf(version), Permission.READ)).isEmpty();
        assertThat(callers.asHolderOf(ours, () -> matrices.rowsOf(version), Permission.READ,
                Permission.READ_GOVERNANCE)).isNotEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> callers.asHolderOf(ours, () -> matrices.rowsOf(version)));
        var active = List.of(view(idOf("m-ai-05")).shown().id());
        assertThat(callers.asHolderOf(ours, () -> matrices.rowsOf(active), Permission.READ)).isNotEmpty();
    }

    @Test
    void theMatrixOfAnotherOrganisationIsNotFound() {
        var change = change(idOf("m-ai-05"));
        var theirs = callers.newOrganisation();
        assertThat(callers.asEverybody(theirs, () -> refusalsOf(drafting.submit(change)))).singleElement()
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(callers.asEverybody(theirs, () -> matrices.byId(List.of(change.matrix()), TODAY))).isEmpty();
    }

    @Test
    @DisplayName("R-ROL-34: a review is closed only when every comment has an answer")
    void aReviewIsClosedWhenEveryCommentIsAnswered() {
        var matrix = idOf("m-ai-17");
        var review = done(() -> reviewing.start(change(matrix), "AUDIT_CLOSED", "au-03"));
        var said = callers.asHolderOf(ours,
                () -> valueOf(reviewing.comment(review.id(), "Nobody told the night shift")),
                Permission.READ);
        assertThat(refusals(() -> reviewing.close(review.id(), said.version(), false, null))).singleElement()
                .isInstanceOf(RuleViolated.class);
        var answered = done(() -> reviewing.answer(review.id(), said.comments().getFirst().id(), "We will"));
        assertThat(refusals(() -> reviewing.close(review.id(), answered.version(), true, null))).singleElement()
                .isInstanceOf(Refusal.ValidationFailed.class);
        var closed = done(() -> reviewing.close(review.id(), answered.version(), false, "Fits"));
        assertThat(closed.status()).isEqualTo(RaciReviewView.ReviewStatus.CONFIRMED);
        assertThat(closed.comments().getFirst().answer()).isEqualTo("We will");
        var today = Objects.requireNonNull(closed.closedOn());
        var reviewed = callers.asEverybody(ours, () -> matrices.byId(List.of(matrix), today)).get(matrix);
        assertThat(Objects.requireNonNull(reviewed).nextReview()).isEqualTo(today.plusDays(92));
    }

    @Test
    void whatPeopleSayInAReviewIsInTheLedgerUnderTheirOwnKeyOnly() {
        var eva = PersonId.of(NewId.next());
        var ada = PersonId.of(NewId.next());
        var review = done(() -> reviewing.start(change(idOf("m-ai-05")), null, null));
        var said = callers.asPerson(ours, eva, () -> valueOf(reviewing.comment(review.id(), "I am Eva of the harbour")),
                Permission.READ);
        var comment = said.comments().getFirst().id();
        callers.asPerson(ours, ada, () -> valueOf(reviewing.answer(review.id(), comment, "Ask me, Ada")),
                Permission.READ, Permission.READ_GOVERNANCE, Permission.MANAGE_MATRICES);
        callers.asPerson(ours, eva, () -> valueOf(reviewing.answer(review.id(), comment, "Ask Eva instead")),
                Permission.READ, Permission.READ_GOVERNANCE, Permission.MANAGE_MATRICES);

        assertThat(historyOf(review.id().value())).extracting(LedgerChange::after)
                .contains("I am Eva of the harbour", "Ask me, Ada", "Ask Eva instead");
        assertThat(storedEntriesOf(review.id().value())).hasSize(4)
                .noneMatch(it -> it.contains("harbour") || it.contains("Ask"))
                .anyMatch(it -> it.contains(ada.toString()) && it.contains(eva.toString()));
    }

    private List<LedgerChange> historyOf(UUID subject) {
        return callers.asEverybody(ours, () -> Objects
                .requireNonNull(history.of(List.of(subject), Paging.first(10)).get(subject))
                .getNodes()
                .stream()
                .flatMap(it -> it.changes().stream())
                .toList());
    }

    private List<String> storedEntriesOf(UUID subject) {
        return callers.asEverybody(ours, () -> Objects.requireNonNull(transactions.execute(status -> jdbc
                .sql("select entry::text from ledger.entry where subject_id = :subject")
                .param("subject", subject)
                .query(String.class)
                .list())));
    }

    private RaciMatrixId draft(String system, String template) {
        return draft(callers.asEverybody(ours,
                () -> Scope.system(Objects.requireNonNull(register.idsOf(List.of(system)).get(system)))), template);
    }

    private RaciMatrixId draft(Scope scope, String template) {
        return done(() -> drafting.draft(new DraftMatrix(scope, null, template, null, null)));
    }

    private RaciMatrixId idOf(String key) {
        return callers.asEverybody(ours, () -> matrices.idOf(key)).orElseThrow();
    }

    private ChangeOfMatrix change(RaciMatrixId id) {
        return new ChangeOfMatrix(id, version(id), null);
    }

    private int version(RaciMatrixId id) {
        return view(id).version();
    }

    private RaciMatrixView view(RaciMatrixId id) {
        return callers.asEverybody(ours, () -> Objects.requireNonNull(
                matrices.byId(List.of(id), LocalDate.now().plusDays(1)).get(id)));
    }

    private List<RaciRow> rows(RaciMatrixId id) {
        var version = view(id).shown().id();
        return callers.asEverybody(ours, () -> matrices.rowsOf(List.of(version))).getOrDefault(version, List.of());
    }

    private static List<RaciRow> rowsIn(Map<UUID, List<RaciRow>> rows, RaciMatrixView matrix, int index) {
        return rows.getOrDefault(matrix.editions().get(index).id(), List.of());
    }

    private <T> T done(Supplier<Outcome<T>> act) {
        return callers.asEverybody(ours, () -> valueOf(act.get()));
    }

    private List<Refusal> refusals(Supplier<? extends Outcome<?>> act) {
        return callers.asEverybody(ours, () -> refusalsOf(act.get()));
    }

    private static <T> T valueOf(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var refusals) -> throw new AssertionError(refusals.toString());
        };
    }

    private static List<Refusal> refusalsOf(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusals() : List.of();
    }
}
