package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.graphql.NodeId;
import io.answerable.kernel.NewId;
import io.answerable.organisation.OrganisationDossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a committee is for, who chairs it and what it decided changes without a new dossier. */
@DisplayName("Changing committees")
class ChangingCommitteesTests extends ActingInOrganisation {

    @Test
    @DisplayName("R-ORG-04 ORG-005 is mended by another chair; whoever has left is refused")
    void aChairWhoLeftIsReplaced() {
        record(OrganisationDossier.asOf("2025-07-01").committee("com-1", "p-9", Map.of(), List.of(), null, null));
        assertThat(codes("ORG-005")).containsExactly("com-1/p-9");

        act("appointChair", "committee: {key: \"com-1\"}, expectedVersion: 2, chair: {key: \"p-9\"}",
                "committee { key }")
                .path("appointChair.errors[0].rule")
                .entity(String.class)
                .isEqualTo("O-3");
        act("appointChair", "committee: {key: \"com-1\"}, expectedVersion: 2, chair: {key: \"p-2\"}",
                "committee { chair { key } }").path("appointChair.committee.chair.key")
                .entity(String.class)
                .isEqualTo("p-2");
        assertThat(codes("ORG-005")).isEmpty();
        act("appointChair", "committee: {key: \"com-1\"}, expectedVersion: 3", "committee { chair { key } }")
                .path("appointChair.committee.chair")
                .valueIsNull();
    }

    @Test
    @DisplayName("R-ORG-05 ORG-001 and ORG-002 are mended by what the committee is for")
    void theCommitteeIsForSomethingElse() {
        assertThat(codes("ORG-001", "ORG-002")).containsExactly("com-1", "com-1");

        act("redefineCommittee", "committee: {key: \"com-1\"}, expectedVersion: 1, name: \"Board\", "
                + "requiredPerspectives: [EXECUTIVE]", "committee { name chair { key } cadenceDays }")
                .path("redefineCommittee.committee.chair.key")
                .entity(String.class)
                .isEqualTo("p-1")
                .path("redefineCommittee.committee.cadenceDays")
                .valueIsNull();
        assertThat(codes("ORG-001", "ORG-002")).isEmpty();
        act("redefineCommittee", "committee: {key: \"com-1\"}, expectedVersion: 2, name: \"Board\", cadenceDays: 0",
                "committee { name }").path("redefineCommittee.errors[0].field[0]")
                .entity(String.class)
                .isEqualTo("cadenceDays");
    }

    @Test
    void aDissolvedCommitteeExistsUntilItsLastDay() {
        act("dissolveCommittee", "committee: {key: \"com-1\"}, expectedVersion: 1, lastDay: \"" + TODAY.minusDays(1)
                + "\", reason: \"Merged\"", "committee { key }").path("dissolveCommittee.errors[0].field[0]")
                .entity(String.class)
                .isEqualTo("lastDay");
        act("dissolveCommittee", "committee: {key: \"com-1\"}, expectedVersion: 1, lastDay: \"" + TODAY
                + "\", reason: \"Merged\"", "committee { key members { member { key } } }")
                .path("dissolveCommittee.committee.members[*].member.key")
                .entityList(String.class)
                .containsExactly("p-1");

        ask("{ today: committee(by: {key: \"com-1\"}) { key } tomorrow: committee(by: {key: \"com-1\"}, asOf: \""
                + TODAY.plusDays(1) + "\") { key } }").path("today.key").hasValue().path("tomorrow").valueIsNull();
    }

    @Test
    @DisplayName("ORG-002 R-ORG-10 A committee with a cadence of 60 days is late on the 61st day after its foundation")
    void aFoundationCountsLikeAMeeting() {
        act("foundCommittee", "key: \"com-2\", name: \"New\", cadenceDays: 60", "committee { key }");

        assertThat(late(TODAY)).isEmpty();
        assertThat(late(TODAY.plusDays(60))).isEmpty();
        assertThat(late(TODAY.plusDays(61))).containsExactly("com-2");
    }

    private List<String> late(LocalDate day) {
        return ask("{ signals(asOf: \"" + day
                + "\", filter: {code: {eq: \"ORG-002\"}}) { nodes { subject { reference } } } }")
                .path("signals.nodes[*].subject.reference")
                .entityList(String.class)
                .get()
                .stream()
                .filter(it -> it.equals("com-2"))
                .toList();
    }

    @Test
    @DisplayName("R-ORG-09 What happened at a meeting of which a dossier named the day alone is recorded once")
    void aMeetingKnownByItsDayIsRecorded() {
        record(OrganisationDossier.asOf("2026-11-01")
                .committee("com-1", "p-1", Map.of("p-1", "EXECUTIVE"), List.of("EXECUTIVE"), 60, "2026-10-14"));
        meeting(2, "2026-10-14", "Adopt the AI policy").path("recordMeeting.errors")
                .entityList(Object.class)
                .hasSize(0);
        meeting(3, "2026-10-14", "Another").path("recordMeeting.errors[0].field[0]")
                .entity(String.class)
                .isEqualTo("heldOn");
        record(OrganisationDossier.asOf("2026-11-02")
                .committee("com-1", "p-1", Map.of("p-1", "EXECUTIVE"), List.of("EXECUTIVE"), 60, "2026-10-14"));

        ask("{ committee(by: {key: \"com-1\"}) { lastMeeting meetings { heldOn decisions { text } } } }")
                .path("committee.meetings[*].decisions[*].text")
                .entityList(String.class)
                .containsExactly("Adopt the AI policy")
                .path("committee.meetings")
                .entityList(Object.class)
                .hasSize(1);
    }

    @Test
    @DisplayName("R-ORG-09 Every meeting can be read, page by page, latest first")
    void meetingsAreRead() {
        meeting(1, "2026-09-01", "First");
        meeting(2, "2026-10-01", "Second");

        var page = ask("{ meetings(first: 1, filter: {heldOn: {lte: \"2026-10-01\"}}) "
                + "{ totalCount nodes { heldOn committee { key } } pageInfo { endCursor } } }");
        page.path("meetings.totalCount").entity(Integer.class).isEqualTo(2);
        page.path("meetings.nodes[0].heldOn").entity(String.class).isEqualTo("2026-10-01");
        page.path("meetings.nodes[0].committee.key").entity(String.class).isEqualTo("com-1");
        var cursor = page.path("meetings.pageInfo.endCursor").entity(String.class).get();
        ask("{ meetings(first: 1, after: \"" + cursor + "\") { nodes { heldOn } } }").path("meetings.nodes[*].heldOn")
                .entityList(String.class)
                .containsExactly("2026-09-01");
        organisation = callers.newOrganisation();
        ask("{ meetings { totalCount } }").path("meetings.totalCount").entity(Integer.class).isEqualTo(0);
    }

    @Test
    void anIdThatIsMadeUpIsNobody() {
        var nobody = new NodeId("Person", NewId.next()).encoded();

        act("appointChair", "committee: {key: \"com-1\"}, expectedVersion: 1, chair: {id: \"" + nobody + "\"}",
                "committee { key }").path("appointChair.errors[0].code").entity(String.class).isEqualTo("NOT_FOUND");
        act("planRoadmapItem", "key: \"rm-1\", title: \"T\", dependsOn: [{id: \""
                + new NodeId("RoadmapItem", NewId.next()).encoded() + "\"}]", "roadmapItem { key }")
                .path("planRoadmapItem.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
    }

    private GraphQlTester.Response meeting(int version, String day, String decision) {
        return act("recordMeeting", "committee: {key: \"com-1\"}, expectedVersion: " + version + ", heldOn: \"" + day
                + "\", decisions: [{text: \"" + decision + "\"}]", "committee { key }");
    }

    private List<String> codes(String... codes) {
        return ask("{ signals(filter: {code: {in: [\"" + String.join("\", \"", codes)
                + "\"]}}) { nodes { subject { reference } } } }").path("signals.nodes[*].subject.reference")
                .entityList(String.class)
                .get();
    }

    private void record(OrganisationDossier dossier) {
        as(() -> recording.record(dossier.facts(), (section, rows) -> {
        }));
    }
}
