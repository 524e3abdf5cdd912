package io.answerable.organisation.graphql;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Units, committees and parties as clients read them. */
class ReadingUnitsTests extends ReadingOrganisation {

    @Test
    @DisplayName("R-ORG-01 units listed by function IT")
    void unitsAreFoundByFunction() {
        asReader("{ units(filter: {function: {eq: \"IT\"}}, asOf: \"2026-11-21\") { totalCount nodes { key } } }")
                .path("units.nodes[*].key")
                .entityList(String.class)
                .containsExactly("ou-ict")
                .path("units.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void aUnitShowsItsPlaceInTheTree() {
        asReader("""
                { unit(by: {key: "ou-exe"}, asOf: "2026-11-21") {
                    parent { key } head { key } children { key parent { key } people { totalCount nodes { key } } } } }
                """)
                .path("unit.parent")
                .valueIsNull()
                .path("unit.head.key")
                .entity(String.class)
                .isEqualTo("p-001")
                .path("unit.children[*].key")
                .entityList(String.class)
                .containsExactly("ou-ict", "ou-soc")
                .path("unit.children[*].parent.key")
                .entityList(String.class)
                .containsExactly("ou-exe", "ou-exe")
                .path("unit.children[1].people.nodes[*].key")
                .entityList(String.class)
                .containsExactly("p-048", "p-049")
                .path("unit.children[1].people.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    @DisplayName("R-ORG-05 a committee shows which views are missing")
    void aCommitteeShowsItsMembersAndWhatIsMissing() {
        asReader("""
                { committee(by: {key: "com-02"}, asOf: "2026-11-21") {
                    chair { __typename key } lastMeeting meetings { heldOn decisions { text } } missingPerspectives
                    members { perspective member { __typename key name } } }
                  then: committee(by: {key: "com-02"}, asOf: "2026-09-30") { missingPerspectives lastMeeting } }
                """)
                .path("committee.chair.__typename")
                .entity(String.class)
                .isEqualTo("ExternalParty")
                .path("committee.lastMeeting")
                .entity(String.class)
                .isEqualTo("2026-10-14")
                .path("committee.meetings[*].heldOn")
                .entityList(String.class)
                .containsExactly("2026-10-14")
                .path("committee.missingPerspectives")
                .entityList(String.class)
                .containsExactly("IT", "BUSINESS")
                .path("committee.members[*].member.key")
                .entityList(String.class)
                .contains("ext-05", "p-001", "p-060")
                .path("then.missingPerspectives")
                .entityList(String.class)
                .containsExactly("IT")
                .path("then.lastMeeting")
                .valueIsNull();
    }

    @Test
    void partiesAreFoundByKind() {
        asReader("{ externalParties(filter: {kind: {in: [BOARD]}}) { nodes { key kind certifiesUs lastContact } } }")
                .path("externalParties.nodes[*].key")
                .entityList(String.class)
                .containsExactly("ext-05");
    }

    @Test
    void theOrganisationShowsItsProfile() {
        asReader(
                "{ organisation { profile(asOf: \"2026-11-21\") { name size publicAuthority settings { name value } } } }")
                .path("organisation.profile.size")
                .entity(String.class)
                .isEqualTo("LARGE")
                .path("organisation.profile.settings[*].name")
                .entityList(String.class)
                .containsExactly("dpia_conductor");
    }
}
