package io.answerable.roles.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.access.Permission;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.PersonLeft;
import io.answerable.roles.RolesApi;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever leaves is relieved of every role, and what must not stay vacant becomes a case. */
class LeaversTests extends RolesApi {

    private static final String VACANCIES = "{ vacancies { nodes { id version state reason role { key } scope { reference } } } }";

    @Autowired Relieving relieving;

    @Autowired JdbcClient jdbc;

    @Autowired ApplicationEventPublisher events;

    @Test
    @DisplayName("R-ROL-40 the roles of a leaver end on the last day and become vacancies with due dates")
    void aLeaverVacatesWhatMustNotStayVacant() {
        leave("p-038", town.today);

        var tomorrow = town.today.plusDays(1);
        ask("{ roleAssignments(filter: {state: {eq: ACTIVE}, role: {eq: \"role.business-owner\"}}, asOf: \"%s\") { nodes { key } } }"
                .formatted(tomorrow)).path("roleAssignments.nodes[*].key")
                .entityList(String.class)
                .containsExactly("ra-15");
        var vacancies = ask(
                "{ vacancies(asOf: \"%s\") { nodes { role { key } openedOn dueOn reason lastHolder { key } } } }"
                        .formatted(tomorrow));
        vacancies.path("vacancies.nodes[*].role.key").entityList(String.class).contains("role.business-owner");
        vacancies.path("vacancies.nodes[0].openedOn").entity(String.class).isEqualTo(tomorrow.toString());
        vacancies.path("vacancies.nodes[0].dueOn").entity(String.class).isEqualTo(tomorrow.plusDays(30).toString());
        vacancies.path("vacancies.nodes[0].lastHolder.key").entity(String.class).isEqualTo("p-038");
    }

    @Test
    void hearingOfTheSameLeaverTwiceChangesNothing() {
        leave("p-060", town.today.minusDays(50));
        var once = facts();

        leave("p-060", town.today.minusDays(50));

        assertThat(facts()).isEqualTo(once);
        assertThat(once).contains("OPEN", "role.information-asset-owner");
    }

    @Test
    @DisplayName("P1 the event of a leaver starts the process")
    void theEventOfALeaverStartsTheProcess() {
        var person = town.person("p-060");
        town.asEverybody(() -> transactions.execute(status -> {
            events.publishEvent(new PersonLeft(person, town.today.minusDays(50), actor.provenance()));
            return person;
        }));

        await().untilAsserted(() -> assertThat(stateOf("role.information-asset-owner")).isEqualTo("OPEN"));
    }

    @Test
    void lateNewsOfALeaverSpareWhatTheyHaveAcceptedSinceTheyWereHiredAgain() {
        var lastDay = town.today.minusDays(50);
        var left = town.asEverybody(() -> actor.provenance()).at().minusSeconds(86_400 * 45L);
        var assignment = begin("ra-12", town.today.minusDays(10), left.plusSeconds(86_400 * 30L));

        hearLate("p-060", lastDay, left);

        assertThat(endOf(assignment)).isEmpty();
        assertThat(endOf("ra-13")).isEqualTo(lastDay.toString());
    }

    @Test
    void whatALeaverHadAcceptedForAfterTheirLastDayEndsToo() {
        var lastDay = town.today.minusDays(50);
        var left = town.asEverybody(() -> actor.provenance()).at();
        var assignment = begin("ra-12", town.today.minusDays(10), left.minusSeconds(60));

        hearLate("p-060", lastDay, left);

        assertThat(holds(assignment)).isZero();
    }

    @Test
    void lateNewsOfALeaverSpareWhatTheyHaveDelegatedSinceTheyWereHiredAgain() {
        var left = town.asEverybody(() -> actor.provenance()).at().minusSeconds(86_400 * 45L);

        hearLate("p-030", town.today.minusDays(50), left);

        ask("{ delegations { nodes { state to } } }").path("delegations.nodes[0].to")
                .entity(String.class)
                .isEqualTo(town.today.plusDays(20).toString());
    }

    private String begin(String key, LocalDate from, Instant accepted) {
        return Objects.requireNonNull(town.asEverybody(() -> transactions.execute(status -> {
            jdbc.sql("""
                    update roles.role_assignment set valid_from = :from, accepted_at = :accepted
                    where organisation_id = :organisation and key = :key""")
                    .param("from", from)
                    .param("accepted", accepted.atOffset(ZoneOffset.UTC))
                    .param("organisation", town.organisation.value())
                    .param("key", key)
                    .update();
            return key;
        })));
    }

    private void hearLate(String person, LocalDate lastDay, Instant at) {
        var id = town.person(person);
        town.asEverybody(() -> {
            var by = actor.provenance();
            relieving.relieve(id, lastDay, new Provenance(by.organisation(), by.actor(), at, null, by.cause()));
            return id;
        });
    }

    private int holds(String key) {
        return Objects.requireNonNull(town.asEverybody(() -> transactions.execute(status -> jdbc.sql("""
                select count(*) from roles.role_assignment
                where organisation_id = :organisation and key = :key and valid_from < valid_until""")
                .param("organisation", town.organisation.value())
                .param("key", key)
                .query(Integer.class)
                .single())));
    }

    private String endOf(String key) {
        return Objects.requireNonNull(town.asEverybody(() -> transactions.execute(status -> jdbc.sql("""
                select case when isfinite(valid_until) then (valid_until - 1)::text else '' end
                from roles.role_assignment where organisation_id = :organisation and key = :key""")
                .param("organisation", town.organisation.value())
                .param("key", key)
                .query(String.class)
                .single())));
    }

    @Test
    void delegationsOfALeaverEndToo() {
        leave("p-030", town.today.minusDays(1));

        ask("{ delegations { nodes { state to } } }").path("delegations.nodes[0].state")
                .entity(String.class)
                .isEqualTo("ENDED");
    }

    @Test
    void aVacancyIsFilledByWhoeverAcceptsTheRole() {
        leave("p-060", town.today.minusDays(50));
        var proposed = ask(
                "mutation { fillVacancy(input: {%s, holder: {key: \"p-049\"}}) { roleAssignment { id } errors { message } } }"
                        .formatted(vacancy("role.information-asset-owner")));

        ask("mutation { acceptRoleAssignment(input: {assignment: \"%s\", expectedVersion: 1}) { errors { message } } }"
                .formatted(proposed.path("fillVacancy.roleAssignment.id").entity(String.class).get()));

        assertThat(stateOf("role.information-asset-owner")).isEqualTo("FILLED");
    }

    @Test
    void somebodyActsInTheInterim() {
        leave("p-060", town.today.minusDays(50));
        var offered = ask(
                "mutation { nameInterim(input: {%s, deputy: {key: \"p-049\"}}) { delegation { id holder { key } } errors { message } } }"
                        .formatted(vacancy("role.information-asset-owner")));
        assertThat(stateOf("role.information-asset-owner")).isEqualTo("OPEN");

        askAs("p-049",
                "mutation { acceptDelegation(input: {delegation: \"%s\", expectedVersion: 1}) { errors { message } } }"
                        .formatted(offered.path("nameInterim.delegation.id").entity(String.class).get()),
                Permission.READ);

        assertThat(stateOf("role.information-asset-owner")).isEqualTo("INTERIM");
    }

    @Test
    void aVacancyIsAbolishedForAReason() {
        leave("p-060", town.today.minusDays(50));

        ask("mutation { abolishVacancy(input: {%s, reason: \"The tool is gone\"}) { vacancy { state } } }"
                .formatted(vacancy("role.information-asset-owner"))).path("abolishVacancy.vacancy.state")
                .entity(String.class)
                .isEqualTo("ABOLISHED");
    }

    @Test
    void fillingNeedsThePermission() {
        leave("p-060", town.today.minusDays(50));
        var vacancy = vacancy("role.information-asset-owner");

        askAs("p-049", "mutation { fillVacancy(input: {%s, holder: {key: \"p-049\"}}) { errors { code } } }"
                .formatted(vacancy), Permission.READ).path("fillVacancy.errors[*].code")
                .entityList(String.class)
                .containsExactly("NOT_PERMITTED");
    }

    @Test
    void theVacancyOfAnotherOrganisationIsUnknown() {
        leave("p-060", town.today.minusDays(50));
        var theirs = vacancy("role.information-asset-owner");
        town = newTown();

        ask("mutation { abolishVacancy(input: {%s, reason: \"none of ours\"}) { errors { code } } }".formatted(theirs))
                .path("abolishVacancy.errors[*].code")
                .entityList(String.class)
                .containsExactly("NOT_FOUND");
    }

    private void leave(String person, LocalDate lastDay) {
        var id = town.person(person);
        town.asEverybody(() -> {
            relieving.relieve(id, lastDay, actor.provenance());
            return id;
        });
    }

    private String facts() {
        return ask("{ roleAssignments { nodes { key state to version } } " + VACANCIES.substring(1))
                .path("$")
                .entity(Object.class)
                .get()
                .toString();
    }

    private String stateOf(String role) {
        return find(role, "state");
    }

    private String vacancy(String role) {
        return "vacancy: \"" + find(role, "id") + "\", expectedVersion: " + find(role, "version");
    }

    private String find(String role, String field) {
        List<Object> found = ask(VACANCIES)
                .path("vacancies.nodes[?(@.role.key == '" + role + "')]." + field)
                .entityList(Object.class)
                .get();
        assertThat(found).isNotEmpty();
        return found.getFirst().toString();
    }
}
