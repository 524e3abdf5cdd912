package io.answerable.roles.raci.reviews;

import static io.answerable.roles.raci.RecordedSample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemProposed;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.RecordingSystems;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonLeft;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitReorganised;
import io.answerable.roles.RecordingResponsibilities;
import io.answerable.roles.raci.RecordedSample;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
