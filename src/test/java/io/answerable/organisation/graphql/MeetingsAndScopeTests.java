package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.organisation.AimsScopeDirectory;
import io.answerable.organisation.OrganisationDossier;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What committees decide and ask for, and for what the management system holds. */
@DisplayName("Meetings and scope")
class MeetingsAndScopeTests extends ActingInOrganisation {

    private static final String SCOPE = "scope { version text excludedUnits { key } from }";

    @Autowired AimsScopeDirectory scopes;

    @Test
    @DisplayName("R-ORG-09 The AI item of an agenda is listed with its decisions")
    void theAiItemIsListedWithItsDecisions() {
        meeting("agenda: [{topic: \"Budget\"}, {topic: \"AI strategy\", aboutAi: true}], "
                + "decisions: [{text: \"Fund the register\", topic: \"AI strategy\"}]")
                .path("recordMeeting.errors")
                .entityList(Object.class)
                .hasSize(0);

        ask("{ committee(by: {key: \"com-1\"}) { meetings { agenda { topic aboutAi decisions { text } } } } }")
                .path("committee.meetings[0].agenda[1].aboutAi")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("committee.meetings[0].agenda[1].decisions[*].text")
                .entityList(String.class)
                .containsExactly("Fund the register")
                .path("committee.meetings[0].agenda[0].decisions")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    @DisplayName("R-RSK-21 A decision is read with considerations, dissent and the members present")
    void aDecisionIsReadWithWhatWasWeighed() {
        meeting("decisions: [{text: \"Suspend ai-18\", considerations: \"Dignity\", dissent: \"p-2: too early\"}], "
                + "present: [{key: \"p-1\"}, {key: \"ext-1\"}]");

        ask("{ committee(by: {key: \"com-1\"}) { meetings { decisions { considerations dissent } present { key } } } }")
                .path("committee.meetings[0].decisions[0].considerations")
                .entity(String.class)
                .isEqualTo("Dignity")
                .path("committee.meetings[0].decisions[0].dissent")
                .entity(String.class)
                .isEqualTo("p-2: too early")
                .path("committee.meetings[0].present[*].key")
                .entityList(String.class)
                .containsExactly("p-1", "ext-1");
    }

    @Test
    void aDecisionBelongsToATopicOfTheAgenda() {
        meeting("agenda: [{topic: \"Budget\"}], decisions: [{text: \"D\", topic: \"Another\"}]")
                .path("recordMeeting.errors[0].field[0]")
                .entity(String.class)
                .isEqualTo("decisions");
    }

    @Test
    @DisplayName("R-ORG-10 What a meeting asks for has an owner and a due day, and is overdue the day after")
    void actionsAreFollowedUp() {
        meeting("actions: [{title: \"Write the policy\", owner: {key: \"p-3\"}, due: \"" + TODAY + "\"}]");
        var key = "com-1/" + TODAY + "/1";

        ask("{ committee(by: {key: \"com-1\"}) { followUps { key } meetings { actions { key owner { key } open overdue } } } "
                + "tomorrow: followUp(by: {key: \"" + key + "\"}, asOf: \"" + TODAY.plusDays(1) + "\") { overdue } }")
                .path("committee.meetings[0].actions[0].owner.key")
                .entity(String.class)
                .isEqualTo("p-3")
                .path("committee.meetings[0].actions[0].overdue")
                .entity(Boolean.class)
                .isEqualTo(false)
                .path("tomorrow.overdue")
                .entity(Boolean.class)
                .isEqualTo(true);
        complete("p-2", key).path("completeFollowUp.errors[0].code").entity(String.class).isEqualTo("NOT_PERMITTED");
        complete("p-3", key).path("completeFollowUp.followUp.open").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    @DisplayName("R-ORG-20 A unit that a version of the scope leaves out counts from the day on which the next takes it in")
    void theScopeHasVersions() {
        as(() -> recording.record(OrganisationDossier.asOf("2025-06-01").profile("org", "Ours").facts(),
                (section, rows) -> {
                }));
        define(1, "excludedUnits: [{key: \"ou-ict\"}], internalIssues: [\"Skills\"]")
                .path("defineAimsScope.scope.version")
                .entity(Integer.class)
                .isEqualTo(2);
        define(1, "").path("defineAimsScope.errors[0].code").entity(String.class).isEqualTo("VERSION_CONFLICT");
        define(2, "from: \"" + TODAY.plusDays(10) + "\"").path("defineAimsScope.scope.version")
                .entity(Integer.class)
                .isEqualTo(3);

        assertThat(as(() -> scopes.outOfScope(TODAY.plusDays(9)))).hasSize(2)
                .contains(as(() -> units.idsOf(List.of("ou-ops")).get("ou-ops")));
        assertThat(as(() -> scopes.outOfScope(TODAY.plusDays(10)))).isEmpty();
        ask("{ organisation { profile(asOf: \"" + TODAY.plusDays(10)
                + "\") { scope { version } scopeVersions { version internalIssues excludedUnits { key } } } } }")
                .path("organisation.profile.scope.version")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("organisation.profile.scopeVersions[1].excludedUnits[*].key")
                .entityList(String.class)
                .containsExactly("ou-ict");
    }

    private GraphQlTester.Response meeting(String more) {
        return act("recordMeeting",
                "committee: {key: \"com-1\"}, expectedVersion: 1, heldOn: \"" + TODAY + "\", " + more,
                "committee { key }");
    }

    private GraphQlTester.Response complete(String person, String key) {
        var id = as(() -> people.idsOf(List.of(person)).get(person));
        return callers.asPerson(organisation, Objects.requireNonNull(id), () -> graphql.document(
                "mutation { completeFollowUp(input: {followUp: {key: \"" + key
                        + "\"}, expectedVersion: 1}) { followUp { open } errors { code } } }")
                .execute(), Permission.READ);
    }

    private GraphQlTester.Response define(int version, String more) {
        return act("defineAimsScope", "expectedVersion: " + version + ", text: \"All AI\", " + more, SCOPE);
    }
}
