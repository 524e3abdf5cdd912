package io.answerable.roles.raci.reviews;

import static io.answerable.roles.raci.RecordedSample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemProposed;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.RecordingSystems;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.ledger.PersonErased;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonLeft;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitReorganised;
import io.answerable.roles.RaciReviewId;
import io.answerable.roles.RecordingResponsibilities;
import io.answerable.roles.raci.RecordedSample;
import io.answerable.roles.raci.matrices.ChangeOfMatrix;
import io.answerable.roles.raci.matrices.RaciMatrixDirectory;
import io.answerable.roles.raci.matrices.RaciMatrixView;
import io.answerable.roles.raci.reviews.RaciReviewView.Comment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to matrices when something happens to people and systems. */
@AnswerableTest
class RaciProcessesTests {

    @Autowired private Callers callers;
    @Autowired private TransactionTemplate transactions;
    @Autowired private RecordingOrganisation organisations;
    @Autowired private RecordingSuppliers suppliers;

    @Autowired private RecordingSystems systems;
    @Autowired private RecordingResponsibilities responsibilities;
    @Autowired private AiSystemRegister register;
    @Autowired private PeopleDirectory people;
    @Autowired private UnitDirectory units;
    @Autowired private CurrentActor actor;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private JdbcClient jdbc;
    @Autowired private AskingForReviews asking;
    @Autowired private ReviewRequests requests;
    @Autowired private ReviewingMatrices reviewing;
    @Autowired private RaciReviewDirectory reviews;
    @Autowired private RaciMatrixDirectory matrices;

    private OrganisationId ours;

    @BeforeEach
    void record() {
        ours = new RecordedSample(callers, transactions, organisations, suppliers, systems, responsibilities)
                .newOrganisation();
    }

    @Test
    @DisplayName("R-ROL-33: a leaver asks once for a review of every matrix in which they had a letter")
    void aLeaverAsksForReviews() {
        publish(by -> left(by));
        await().untilAsserted(
                () -> assertThat(triggers("PERSON_LEFT")).containsExactlyInAnyOrder("m-ai-07:PERSON_LEFT:p-013",
                        "m-ai-25:PERSON_LEFT:p-013"));
        callers.asEverybody(ours, () -> transactions.execute(status -> {
            AopTestUtils.<AskingForReviews>getTargetObject(asking)
                    .on(left(actor.provenance()));
            return status;
        }));
        assertThat(triggers("PERSON_LEFT")).hasSize(2);
    }

    @Test
    @DisplayName("R-ROL-33: a leaver whose roles are suspended leaves them all the same")
    void aSuspendedLeaverAsksForReviews() {
        callers.asEverybody(ours, () -> transactions.execute(status -> jdbc.sql("""
                insert into roles.role_suspension (organisation_id, assignment, valid_from)
                select organisation_id, id, date '2026-11-01' from roles.role_assignment where holder = :holder""")
                .param("holder", left(actor.provenance()).person().value())
                .update()));

        publish(by -> left(by));

        await().untilAsserted(() -> assertThat(triggers("PERSON_LEFT")).hasSize(2));
    }

    @Test
    @DisplayName("R-ROL-33: a reorganisation asks once for a review of the matrices of the systems that the unit owns")
    void aReorganisationAsksForReviews() {
        publish(by -> moved(by));
        await().untilAsserted(() -> assertThat(triggers("REORGANISATION")).containsExactlyInAnyOrder(
                "m-ai-07:REORGANISATION:MOVED 2026-11-21", "m-ai-08:REORGANISATION:MOVED 2026-11-21"));
        callers.asEverybody(ours, () -> transactions.execute(status -> {
            AopTestUtils.<AskingForReviews>getTargetObject(asking).on(moved(actor.provenance()));
            return status;
        }));
        assertThat(triggers("REORGANISATION")).hasSize(2);
    }

    @Test
    @DisplayName("R-ROL-32: a review is due on the day that the matrix names, not before and not after")
    void aReviewIsDueOnItsDay() {
        assertThat(dueOn(TODAY)).contains("m-ai-14");
        assertThat(dueOn(TODAY.minusDays(1))).doesNotContain("m-ai-14");
        assertThat(dueOn(TODAY.plusDays(1))).doesNotContain("m-ai-14");
    }

    private List<String> dueOn(LocalDate day) {
        return callers.asEverybody(ours, () -> {
            var due = requests.dueOn(day);
            return matrices.byId(due, day).values().stream().map(RaciMatrixView::key).toList();
        });
    }

    @Test
    @DisplayName("R-AUD-21: what an erased person said is forgotten; that they spoke and were answered stays")
    void whatAnErasedPersonSaidIsForgotten() {
        var eva = PersonId.of(NewId.next());
        var ada = PersonId.of(NewId.next());
        var review = started("m-ai-05");
        var comment = said(eva, () -> reviewing.comment(review, "I am Eva of the harbour")).comments().getFirst().id();
        said(ada, () -> reviewing.answer(review, comment, "Ask me, Ada"));
        publish(by -> new PersonErased(eva, by));
        await().untilAsserted(() -> assertThat(comment(review).text()).isNull());
        assertThat(comment(review)).extracting(Comment::answer, Comment::author)
                .containsExactly("Ask me, Ada", ActorRef.person(eva));
        publish(by -> new PersonErased(ada, by));
        await().untilAsserted(() -> assertThat(comment(review).answer()).isNull());
        var version = found(review).version();
        publish(by -> new PersonErased(ada, by));
        assertThat(said(ada, () -> reviewing.close(review, version, false, null)).status())
                .isEqualTo(RaciReviewView.ReviewStatus.CONFIRMED);
    }

    private RaciReviewId started(String matrix) {
        return callers.asEverybody(ours, () -> {
            var id = matrices.idOf(matrix).orElseThrow();
            var version = Objects.requireNonNull(matrices.byId(List.of(id), TODAY).get(id)).version();
            return done(reviewing.start(new ChangeOfMatrix(id, version, null), null, null)).id();
        });
    }

    private RaciReviewView said(PersonId person, Supplier<Outcome<RaciReviewView>> act) {
        return callers.asPerson(ours, person, () -> done(act.get()), Permission.READ, Permission.READ_GOVERNANCE,
                Permission.MANAGE_MATRICES);
    }

    private static RaciReviewView done(Outcome<RaciReviewView> outcome) {
        return outcome instanceof Outcome.Done<RaciReviewView>(var value)
                ? value
                : org.junit.jupiter.api.Assertions.fail(outcome.toString());
    }

    private RaciReviewView found(RaciReviewId review) {
        return callers.asEverybody(ours, () -> Objects.requireNonNull(reviews.byId(List.of(review)).get(review)));
    }

    private Comment comment(RaciReviewId review) {
        return found(review).comments().getFirst();
    }

    @Test
    void aProposedSystemGetsADraft() {
        publish(by -> new AiSystemProposed(Objects.requireNonNull(register.idsOf(List.of("ai-09")).get("ai-09")),
                Objects.requireNonNull(units.idsOf(List.of("ou-fin")).get("ou-fin")), "Collects debts", by));
        await().untilAsserted(() -> assertThat(count("""
                select count(*) from roles.raci_edition where organisation_id = :organisation and status = 'DRAFT'
                    and template = 'tpl.system-ownership'""")).isEqualTo(1));
    }

    private PersonLeft left(Provenance by) {
        return new PersonLeft(Objects.requireNonNull(people.idsOf(List.of("p-013")).get("p-013")), TODAY, by);
    }

    private UnitReorganised moved(Provenance by) {
        return new UnitReorganised(List.of(Objects.requireNonNull(units.idsOf(List.of("ou-fin")).get("ou-fin"))),
                UnitReorganised.Kind.MOVED, TODAY, by);
    }

    private void publish(Function<Provenance, Object> event) {
        callers.asEverybody(ours, () -> transactions.execute(status -> {
            events.publishEvent(event.apply(actor.provenance()));
            return status;
        }));
    }

    private List<String> triggers(String trigger) {
        return callers.asEverybody(ours, () -> Objects.requireNonNull(transactions.execute(status -> jdbc.sql("""
                select key from roles.raci_review_trigger
                where organisation_id = :organisation and trigger = :trigger""")
                .param("trigger", trigger)
                .param("organisation", ours.value())
                .query(String.class)
                .list())));
    }

    private int count(String sql) {
        return callers.asEverybody(ours, () -> Objects.requireNonNull(transactions.execute(
                status -> jdbc.sql(sql).param("organisation", ours.value()).query(Integer.class).single())));
    }
}
