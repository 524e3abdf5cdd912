package io.answerable.roles.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.organisation.PersonMoved;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.roles.RolesApi;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever moves to another unit is asked whether what they hold for the old one is still theirs. */
class AskingMoversTests extends RolesApi {

    private static final String TO_CONFIRM = "{ roleAssignments(filter: {toConfirm: true}) { nodes { key confirmationDue } } }";

    @Autowired ApplicationEventPublisher events;

    @Autowired UnitDirectory units;

    @Autowired JdbcClient jdbc;

    @Test
    @DisplayName("R-ROL-40 a mover confirms again what they hold for the old unit and its systems")
    void aMoverIsAskedToConfirm() {
        move("p-038", "ou-cit", "ou-fin", town.today);

        await().untilAsserted(() -> assertThat(toConfirm()).containsExactly("ra-7", "ra-8"));
        ask(TO_CONFIRM).path("roleAssignments.nodes[0].confirmationDue")
                .entity(String.class)
                .isEqualTo(town.today.plusDays(30).toString());
        ask("{ person(by: {key: \"p-038\"}) { tasks(kinds: [ROLE_CONFIRMATION]) { subject { reference } } } }")
                .path("person.tasks[*].subject.reference")
                .entityList(String.class)
                .containsExactly("ra-7", "ra-8");

        ask("mutation { confirmRoleAssignment(input: {%s}) { errors { code } } }".formatted(assignment("ra-8")));

        assertThat(toConfirm()).containsExactly("ra-7");
    }

    @Test
    void whatIsHeldForTheOrganisationOrAnotherUnitStaysConfirmed() {
        move("p-007", "ou-exe", "ou-fin", town.today);
        move("p-047", "ou-soc", "ou-fin", town.today);

        await().untilAsserted(() -> assertThat(toConfirm()).containsExactly("ra-15"));
    }

    @Test
    void hearingOfTheSameMoveTwiceAsksOnce() {
        move("p-038", "ou-cit", "ou-fin", town.today);
        await().untilAsserted(() -> assertThat(asked()).isEqualTo(2));
        move("p-038", "ou-cit", "ou-fin", town.today);
        move("p-047", "ou-soc", "ou-fin", town.today);
        await().untilAsserted(() -> assertThat(asked()).isEqualTo(3));

        ask("{ roleAssignment(by: {key: \"ra-8\"}) { history { nodes { act } } } }")
                .path("roleAssignment.history.nodes[?(@.act == 'CONFIRMATION_ASKED')].act")
                .entityList(String.class)
                .hasSize(1);
    }

    @Test
    void aConfirmationSinceTheMoveAnswersNewsThatComeLate() {
        ask("mutation { confirmRoleAssignment(input: {%s}) { errors { code } } }".formatted(assignment("ra-8")));

        move("p-038", "ou-cit", "ou-fin", town.today.minusDays(5));

        await().untilAsserted(() -> assertThat(toConfirm()).containsExactly("ra-7"));
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void anotherPositionInTheSameUnitAsksNothing() {
        move("p-038", "ou-cit", "ou-cit", town.today);
        move("p-047", "ou-soc", "ou-fin", town.today);

        await().untilAsserted(() -> assertThat(toConfirm()).containsExactly("ra-15"));
    }

    private void move(String person, String from, String to, LocalDate day) {
        var id = town.person(person);
        town.asEverybody(() -> transactions.execute(status -> {
            events.publishEvent(new PersonMoved(id, unit(from), unit(to), day, actor.provenance()));
            return id;
        }));
    }

    private UnitId unit(String key) {
        return Objects.requireNonNull(units.idsOf(List.of(key)).get(key));
    }

    private List<String> toConfirm() {
        return ask(TO_CONFIRM).path("roleAssignments.nodes[*].key").entityList(String.class).get();
    }

    private int asked() {
        return Objects.requireNonNull(town.asEverybody(() -> transactions.execute(status -> jdbc
                .sql("select count(*) from roles.role_reconfirmation where organisation_id = :organisation")
                .param("organisation", town.organisation.value())
                .query(Integer.class)
                .single())));
    }
}
