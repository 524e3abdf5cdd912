package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People are told what committees, leaders and roles ask of them, until it is done. */
@DisplayName("Duties of people")
class OrganisationDutiesTests extends ActingInOrganisation {

    @Autowired List<Duties> duties;

    @Test
    @DisplayName("R-ROL-39 Whoever leads people in a unit is asked to pass a message on until one of them has")
    void teamLeadsAreAskedToPassOn() {
        act("sendLeadershipMessage", "key: \"msg-1\", leader: {key: \"p-1\"}, title: \"Note\", channel: EMAIL, "
                + "audience: [{key: \"ou-ict\"}], passOnBy: \"" + TODAY.plusDays(3) + "\"",
                "leadershipMessage { key }").path("sendLeadershipMessage.leadershipMessage.key").hasValue();

        assertThat(of("p-2", DutyKind.CASCADE)).singleElement().satisfies(it -> {
            assertThat(it.due()).isEqualTo(TODAY.plusDays(3));
            assertThat(it.subject().reference()).isEqualTo("msg-1/ou-ict");
        });
        assertThat(of("p-3", DutyKind.CASCADE)).isEmpty();
        assertThat(of("p-1", DutyKind.CASCADE)).isEmpty();

        callers.asPerson(organisation, id("p-2"), () -> graphql.document(
                "mutation { passOnMessage(input: {message: {key: \"msg-1\"}, unit: {key: \"ou-ict\"}}) { errors { code } } }")
                .execute(), Permission.READ).path("passOnMessage.errors").entityList(Object.class).hasSize(0);
        assertThat(of("p-2", DutyKind.CASCADE)).isEmpty();
    }

    @Test
    @DisplayName("R-ROL-39 A unit that is founded after a message to everybody was sent is not asked to pass it on")
    void unitsThatCameLaterWereNotAddressed() {
        act("sendLeadershipMessage", "key: \"msg-1\", leader: {key: \"p-1\"}, title: \"Note\", channel: EMAIL, "
                + "sentOn: \"" + TODAY.minusDays(1) + "\", passOnBy: \"" + TODAY.plusDays(3) + "\"",
                "leadershipMessage { key }").path("sendLeadershipMessage.leadershipMessage.key").hasValue();
        act("addUnit", "key: \"ou-new\", name: \"New\", function: \"IT\", head: {key: \"p-2\"}", "unit { key }")
                .path("addUnit.unit.key")
                .hasValue();

        assertThat(of("p-2", DutyKind.CASCADE)).extracting(it -> it.subject().reference())
                .containsExactly("msg-1/ou-ict");
    }

    @Test
    @DisplayName("R-ORG-10 Whom a committee asks has a duty until it is done")
    void committeesAskForActions() {
        act("recordMeeting", "committee: {key: \"com-1\"}, expectedVersion: 1, heldOn: \"" + TODAY
                + "\", actions: [{title: \"Write it\", owner: {key: \"p-3\"}, due: \"" + TODAY + "\"}]",
                "committee { key }").path("recordMeeting.errors").entityList(Object.class).hasSize(0);
        var key = "com-1/" + TODAY + "/1";

        assertThat(of("p-3", DutyKind.FOLLOW_UP)).singleElement()
                .satisfies(it -> assertThat(it.subject().reference()).isEqualTo(key));
        act("completeFollowUp", "followUp: {key: \"" + key + "\"}, expectedVersion: 1", "followUp { open }")
                .path("completeFollowUp.followUp.open")
                .entity(Boolean.class)
                .isEqualTo(false);
        assertThat(of("p-3", DutyKind.FOLLOW_UP)).isEmpty();
    }

    @Test
    @DisplayName("R-ROL-36 Whoever is offered a role is asked to accept it, and the head of a unit to fill a vacancy there")
    void rolesAskForAnswers() {
        act("proposeRoleAssignment",
                "role: {key: \"role.team-lead\"}, holder: {key: \"p-3\"}, scope: {unit: {key: \"ou-ict\"}}",
                "roleAssignment { key }").path("proposeRoleAssignment.errors").entityList(Object.class).hasSize(0);
        act("openVacancy", "role: {key: \"role.department-head\"}, scope: {unit: {key: \"ou-ict\"}}", "vacancy { id }")
                .path("openVacancy.errors")
                .entityList(Object.class)
                .hasSize(0);

        assertThat(of("p-3", DutyKind.ROLE_ACCEPTANCE)).singleElement()
                .satisfies(it -> assertThat(it.title()).contains("Unit ou-ict"));
        assertThat(of("p-2", DutyKind.VACANCY)).singleElement()
                .satisfies(it -> assertThat(it.subject().reference()).isEqualTo("role.department-head@ou-ict"));
        assertThat(of("p-3", DutyKind.VACANCY)).isEmpty();
    }

    @Test
    @DisplayName("R-ORG-07 R-ROL-44 In a small organisation no dedicated role is missed, and one person may wear several hats")
    void smallOrganisationsNeedNoDedicatedRoles() {
        var small = new OrganisationFacts.Profile("org", "Ours", null, null, null, null, "SMALL", null, Map.of(),
                Map.of());
        as(() -> recording.record(new OrganisationFacts(LocalDate.of(2025, 6, 1), small, List.of(), List.of(),
                List.of(), List.of()), (section, rows) -> {
                }));
        for (var role : List.of("role.lead-implementer", "role.quality-manager")) {
            act("proposeRoleAssignment",
                    "key: \"ra-" + role + "\", role: {key: \"" + role
                            + "\"}, holder: {key: \"p-1\"}, scope: {organisation: true}",
                    "roleAssignment { key version } warnings").path("proposeRoleAssignment.errors")
                    .entityList(Object.class)
                    .hasSize(0);
        }
        ask("{ signals { nodes { reason } } }").path("signals.nodes[*].reason")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).noneMatch(reason -> reason.contains("AI officer")));
    }

    private List<Duty> of(String person, DutyKind kind) {
        var people = List.of(id(person));
        return as(() -> duties.stream()
                .flatMap(it -> it.dutiesOf(people, TODAY).stream())
                .filter(it -> it.kind() == kind)
                .toList());
    }

    private PersonId id(String person) {
        return Objects.requireNonNull(as(() -> people.idsOf(List.of(person)).get(person)));
    }
}
