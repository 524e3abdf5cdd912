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
import io.answerable.roles.raci.reviews.RaciReviewDirectory;
import io.answerable.roles.raci.reviews.RaciReviewView;
import io.answerable.roles.raci.reviews.ReviewingMatrices;
import io.answerable.roles.scopes.Condition;
import io.answerable.signals.SignalDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
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
    @Autowired private RaciReviewDirectory reviews;
    @Autowired private RaciMatrixDirectory matrices;
    @Autowired private SupersedingMatrices superseding;
    @Autowired private SignalDirectory signals;
    @Autowired private Clock clock;
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
    void aMadeUpKeyCanBeReadOut() {
        assertThat(view(draft("ai-12", "tpl.lifecycle")).key()).matches("m-[0-9a-z]{1,13}");
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
                .containsExactlyInAnyOrder("RACI-001 raciMatrix/rows/act.incident/cells/role.product-manager",
                        "RACI-003 raciMatrix/rows/act.operation");
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
    @DisplayName("R-ROL-35: editions are kept, exactly one is active, and the difference names the changed cells")
    void editionsAreKept() {
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
    @DisplayName("R-5: a system has one matrix in force; a second is refused with the key of the first")
    void aSecondMatrixOfASystemDoesNotComeIntoForce() {
        var second = draft("ai-05", "tpl.system-ownership");
        done(() -> drafting.submit(change(second)));
        assertThat(refusals(() -> activating.activate(change(second)))).singleElement()
                .isInstanceOfSatisfying(RuleViolated.class, it -> {
                    assertThat(it.rule()).isEqualTo("R-5");
                    assertThat(it.message()).isEqualTo("m-ai-05 is in force for this system already.");
                    assertThat(it.suggestedFix()).contains("m-ai-05");
                });
        assertThat(view(second).shown().status()).isEqualTo(MatrixStatus.IN_REVIEW);
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> twoInForce(second, activated("ai-09")));
    }

    @Test
    @DisplayName("R-5: of two matrices that dossiers brought, one is taken out of force with a reason")
    void ofTwoMatricesOneIsLeft() {
        var one = idOf("m-ai-14");
        var other = imported("ai-14");
        assertThat(signalsOf("RACI-017")).doesNotContain("ai-14");
        assertThat(refusals(() -> superseding.supersede(new ChangeOfMatrix(other, version(other), " "))))
                .singleElement()
                .isInstanceOf(Refusal.ValidationFailed.class);

        done(() -> superseding.supersede(because(other)));

        assertThat(inForce("ai-14")).containsExactly(one.value() + " alone");
        assertThat(signalsOf("RACI-017")).doesNotContain("ai-14");
        assertThat(historyOf(other.value())).filteredOn(it -> it.field().equals("status"))
                .first()
                .extracting(LedgerChange::before, LedgerChange::after)
                .containsExactly("ACTIVE", "SUPERSEDED");

        done(() -> superseding.supersede(because(one)));

        assertThat(inForce("ai-14")).isEmpty();
        assertThat(signalsOf("RACI-017")).contains("ai-14");
        assertThat(refusals(() -> superseding.supersede(because(one)))).singleElement()
                .isInstanceOf(Refusal.TransitionNotAllowed.class);
    }

    @Test
    @DisplayName("R-ROL-35: a draft that is given up leaves what is in force, and the next one begins from there")
    void aDraftIsGivenUp() {
        var id = idOf("m-ai-20");
        var letters = rows(id);
        done(() -> drafting.removeActivity(change(id), letters.getFirst().activity()));
        done(() -> drafting.submit(change(id)));

        done(() -> drafting.discard(change(id)));

        assertThat(view(id).draft()).isEmpty();
        assertThat(view(id).editions()).extracting(RaciEditionView::number).containsExactly(1);
        assertThat(rows(id)).isEqualTo(letters);
        assertThat(historyOf(id.value())).filteredOn(it -> it.field().equals("status"))
                .first()
                .extracting(LedgerChange::before, LedgerChange::after)
                .containsExactly("IN_REVIEW", "DISCARDED");
        assertThat(refusals(() -> drafting.discard(change(id)))).singleElement()
                .isInstanceOf(Refusal.TransitionNotAllowed.class);
        done(() -> drafting.removeActivity(change(id), letters.getLast().activity()));
        assertThat(view(id).draft()).get().satisfies(it -> assertThat(it.number()).isEqualTo(3));
    }

    @Test
    @DisplayName("R-ROL-35: a matrix that was never in force is gone with its draft")
    void aMatrixOfADraftAloneIsGoneWithIt() {
        var id = draft("ai-12", "tpl.system-ownership");

        done(() -> drafting.discard(change(id)));

        assertThat(callers.asEverybody(ours, () -> matrices.byId(List.of(id), LocalDate.now(clock)))).isEmpty();
        assertThat(refusals(() -> drafting.addActivity(because(id), "act.more", "More", Map.of()))).singleElement()
                .isInstanceOf(Refusal.TransitionNotAllowed.class);
    }

    @Test
    void givingUpADraftNeedsThePermissionInTheOwnOrganisation() {
        var change = change(draft("ai-12", "tpl.system-ownership"));
        assertThat(callers.asHolderOf(ours, () -> refusalsOf(drafting.discard(change)), Permission.READ,
                Permission.APPROVE)).singleElement().isInstanceOf(Refusal.NotPermitted.class);
        assertThat(callers.asEverybody(callers.newOrganisation(), () -> refusalsOf(drafting.discard(change))))
                .singleElement()
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void supersedingNeedsThePermissionToApproveInTheOwnOrganisation() {
        var change = change(idOf("m-ai-05"));
        assertThat(callers.asHolderOf(ours, () -> refusalsOf(superseding.supersede(change)), Permission.READ,
                Permission.MANAGE_MATRICES)).singleElement().isInstanceOf(Refusal.NotPermitted.class);
        assertThat(callers.asEverybody(callers.newOrganisation(), () -> refusalsOf(superseding.supersede(change))))
                .singleElement()
                .isInstanceOf(Refusal.NotFound.class);
    }

    private ChangeOfMatrix because(RaciMatrixId id) {
        var version = callers.asEverybody(ours, () -> Objects.requireNonNull(transactions.execute(status -> jdbc
                .sql("select version from roles.raci_matrix where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single())));
        return new ChangeOfMatrix(id, version, "One is enough");
    }

    /** As an older dossier could have brought it beside the one in force. */
    private RaciMatrixId imported(String system) {
        var id = draft(system, "tpl.system-ownership");
        callers.asEverybody(ours, () -> transactions.execute(status -> jdbc.sql("""
                with freed as (update roles.raci_edition set sole_for = null where sole_for = (
                    select scope_target from roles.raci_matrix where id = :matrix))
                update roles.raci_edition set status = 'ACTIVE', active_from = date '2026-01-01',
                    active_until = 'infinity' where matrix = :matrix""").param("matrix", id.value()).update()));
        return id;
    }

    private List<String> inForce(String system) {
        return callers.asEverybody(ours, () -> Objects.requireNonNull(transactions.execute(status -> jdbc.sql("""
                select m.id || case when e.sole_for is null then '' else ' alone' end
                from roles.raci_edition e join roles.raci_matrix m on m.id = e.matrix
                where e.status = 'ACTIVE' and m.scope_target = :system""")
                .param("system", Objects.requireNonNull(register.idsOf(List.of(system)).get(system)).value())
                .query(String.class)
                .list())));
    }

    private List<String> signalsOf(String code) {
        return callers.asEverybody(ours, () -> signals.all(Set.of(code), LocalDate.now(clock))
                .stream()
                .map(it -> it.subject().reference())
                .toList());
    }

    private RaciMatrixId activated(String system) {
        var id = draft(system, "tpl.system-ownership");
        done(() -> drafting.submit(change(id)));
        done(() -> activating.activate(change(id)));
        return id;
    }

    /** What two requests at once could come to if the database did not know the rule. */
    private void twoInForce(RaciMatrixId submitted, RaciMatrixId active) {
        callers.asEverybody(ours, () -> transactions.execute(status -> jdbc.sql("""
                update roles.raci_edition set status = 'ACTIVE', active_from = current_date, active_until = 'infinity',
                    sole_for = (select sole_for from roles.raci_edition where matrix = :active and status = 'ACTIVE')
                where matrix = :submitted and status = 'IN_REVIEW'""")
                .param("active", active.value())
                .param("submitted", submitted.value())
                .update()));
    }

    @Test
    void theOrganisationMayHaveSeveralMatrices() {
        var second = draft(Scope.ORGANISATION, "tpl.aims-core");
        done(() -> drafting.submit(change(second)));
        assertThat(refusals(() -> activating.activate(change(second))))
                .noneMatch(it -> it instanceof RuleViolated broken && broken.rule().equals("R-5"));
    }

    @Test
    void theHistorySpeaksInKeys() {
        assertThat(historyOf(draft("ai-12", "tpl.system-ownership").value()))
                .filteredOn(it -> it.field().equals("scope"))
                .singleElement()
                .extracting(LedgerChange::after)
                .isEqualTo("ai-12");
        var trigger = callers.asEverybody(ours, () -> Objects.requireNonNull(transactions.execute(status -> jdbc
                .sql("select t.id from roles.raci_review_trigger t join roles.raci_matrix m on m.id = t.matrix"
                        + " where m.key = 'm-ai-17'")
                .query(UUID.class)
                .list()
                .getFirst())));
        assertThat(historyOf(trigger)).filteredOn(it -> it.field().equals("matrix"))
                .singleElement()
                .extracting(LedgerChange::after)
                .isEqualTo("m-ai-17");
    }

    @Test
    void aDraftIsNotThereBeforeItWasWritten() {
        var before = LocalDate.now().minusDays(2);
        var draft = draft("ai-12", "tpl.lifecycle");
        var changed = idOf("m-ai-02");
        var activity = rows(changed).getFirst().activity();
        done(() -> drafting.removeActivity(change(changed), activity));

        assertThat(view(changed).draft()).isPresent();
        var then = callers.asEverybody(ours, () -> matrices.byId(List.of(draft, changed), before));
        assertThat(then).containsOnlyKeys(changed);
        assertThat(then.values()).allSatisfy(it -> assertThat(it.draft()).isEmpty());
        assertThat(callers.asEverybody(ours, () -> matrices.page(Condition.ALL, Paging.first(100), before))
                .getNodes()).extracting(RaciMatrixView::id).contains(changed).doesNotContain(draft);
    }

    @Test
    void whoeverWritesTheSameLettersChangesNothing() {
        var id = idOf("m-ai-03");
        var before = view(id);
        var entries = historyOf(id.value());
        var row = rows(id).getFirst();
        var cell = row.cells().entrySet().iterator().next();

        done(() -> drafting.changeCell(change(id), row.activity(), cell.getKey(), cell.getValue().spelling()));

        assertThat(view(id)).isEqualTo(before);
        assertThat(historyOf(id.value())).isEqualTo(entries);
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
        assertThat(callers.asHolderOf(ours, () -> matrices.byId(List.of(id), LocalDate.now().plusDays(1)),
                Permission.READ)).isEmpty();
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
    @DisplayName("R-ROL-34: whoever may comment reads the running review, and afterwards what became of their words")
    void whoeverMayCommentReadsTheReview() {
        var matrix = idOf("m-ai-07");
        var review = done(() -> reviewing.start(change(matrix), null, null)).id();
        var eva = PersonId.of(NewId.next());
        var ada = PersonId.of(NewId.next());
        var said = callers.asPerson(ours, eva, () -> valueOf(reviewing.comment(review, "Too slow")), Permission.READ);
        assertThat(textsSeenBy(ada, matrix)).containsExactly("Too slow");
        assertThat(callers.asHolderOf(ours, () -> reviews.byId(List.of(review)))).isEmpty();
        done(() -> reviewing.answer(review, said.comments().getFirst().id(), "Noted"));
        done(() -> reviewing.close(review, said.version() + 1, false, null));
        assertThat(textsSeenBy(ada, matrix)).isEmpty();
        assertThat(textsSeenBy(eva, matrix)).containsExactly("Too slow");
        assertThat(callers.asEverybody(ours, () -> reviews.byId(List.of(review)))).hasSize(1);
        assertThat(callers.asEverybody(callers.newOrganisation(), () -> reviews.byId(List.of(review)))).isEmpty();
    }

    private List<String> textsSeenBy(PersonId person, RaciMatrixId matrix) {
        return callers.asPerson(ours, person, () -> reviews.ofMatrices(List.of(matrix)), Permission.READ)
                .values()
                .stream()
                .flatMap(List::stream)
                .flatMap(it -> it.comments().stream())
                .map(it -> String.valueOf(it.text()))
                .toList();
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
