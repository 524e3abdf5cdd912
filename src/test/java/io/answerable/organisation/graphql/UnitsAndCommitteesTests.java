package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.organisation.CommitteeComposed;
import io.answerable.organisation.MeetingHeld;
import io.answerable.organisation.UnitReorganised;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Units, committees and external parties are founded and changed. */
class UnitsAndCommitteesTests extends ActingInOrganisation {

    @Test
    void unitsAreFoundedRenamedMovedAndHeaded() {
        act("addUnit",
                "key: \"ou-new\", name: \"New\", function: \"HR\", parent: {key: \"ou-exe\"}, head: {key: \"p-3\"}",
                "unit { key parent { key } head { key } }")
                .path("addUnit.unit.head.key")
                .entity(String.class)
                .isEqualTo("p-3");
        act("renameUnit", "unit: {key: \"ou-new\"}, expectedVersion: 1, name: \"Newer\"", "unit { name }")
                .path("renameUnit.unit.name")
                .entity(String.class)
                .isEqualTo("Newer");
        act("moveUnit", "unit: {key: \"ou-new\"}, expectedVersion: 2, parent: {key: \"ou-ict\"}",
                "unit { parent { key } }")
                .path("moveUnit.unit.parent.key")
                .entity(String.class)
                .isEqualTo("ou-ict");
        act("appointHead", "unit: {key: \"ou-new\"}, expectedVersion: 3", "unit { head { key } version }")
                .path("appointHead.unit.head")
                .valueIsNull()
                .path("appointHead.unit.version")
                .entity(Integer.class)
                .isEqualTo(4);

        ask("{ unit(by: {key: \"ou-new\"}) { history { nodes { act } } } }").path("unit.history.nodes[*].act")
                .entityList(String.class)
                .containsExactly("HEAD_APPOINTED", "MOVED", "RENAMED", "FOUNDED");
        assertThat(events.stream(UnitReorganised.class).map(UnitReorganised::kind))
                .containsExactly(UnitReorganised.Kind.FOUNDED, UnitReorganised.Kind.RENAMED,
                        UnitReorganised.Kind.MOVED, UnitReorganised.Kind.HEAD_CHANGED);
    }

    @Test
    void noUnitIsBelowItself() {
        act("moveUnit", "unit: {key: \"ou-exe\"}, expectedVersion: 1, parent: {key: \"ou-ops\"}", "unit { key }")
                .path("moveUnit.errors[0].rule")
                .entity(String.class)
                .isEqualTo("O-1");
    }

    @Test
    void whoeverHasLeftHeadsNothing() {
        act("appointHead", "unit: {key: \"ou-ops\"}, expectedVersion: 1, head: {key: \"p-9\"}", "unit { key }")
                .path("appointHead.errors[0].code")
                .entity(String.class)
                .isEqualTo("VALIDATION_FAILED");
    }

    @Test
    @DisplayName("R-ORG-04 committees have chair, members, mandate, cadence and minutes")
    void committeesAreFoundedSeatedAndMeet() {
        act("foundCommittee",
                "key: \"com-2\", name: \"Ethics\", chair: {key: \"p-1\"}, requiredPerspectives: [IT, EXTERNAL_STAKEHOLDER], cadenceDays: 90, role: {key: \"role.ethics-committee\"}",
                "committee { missingPerspectives cadenceDays chair { key } role { key } }")
                .path("foundCommittee.committee.role.key")
                .entity(String.class)
                .isEqualTo("role.ethics-committee")
                .path("foundCommittee.committee.missingPerspectives")
                .entityList(String.class)
                .containsExactly("IT", "EXTERNAL_STAKEHOLDER");
        act("seatMember",
                "committee: {key: \"com-2\"}, expectedVersion: 1, member: {key: \"ext-1\"}, perspective: EXTERNAL_STAKEHOLDER",
                "committee { missingPerspectives members { member { key } } }")
                .path("seatMember.committee.missingPerspectives")
                .entityList(String.class)
                .containsExactly("IT");
        act("recordMeeting", "committee: {key: \"com-2\"}, expectedVersion: 2, heldOn: \"" + TODAY
                + "\", agenda: [{topic: \"Scores\", aboutAi: true}], decisions: [{text: \"Stop ai-03\", topic: \"Scores\"}]",
                "committee { lastMeeting meetings { agenda { topic } decisions { text } } }")
                .path("recordMeeting.committee.meetings[0].decisions[0].text")
                .entity(String.class)
                .isEqualTo("Stop ai-03");
        act("unseatMember", "committee: {key: \"com-2\"}, expectedVersion: 3, member: {key: \"ext-1\"}",
                "committee { members { member { key } } }")
                .path("unseatMember.committee.members")
                .entityList(Object.class)
                .hasSize(0);

        assertThat(events.stream(CommitteeComposed.class).map(it -> it.members().size())).containsExactly(0, 1, 0);
        assertThat(published(MeetingHeld.class).decisions()).containsExactly("Stop ai-03");
    }

    @Test
    void whoeverHasLeftGetsNoSeat() {
        act("seatMember", "committee: {key: \"com-1\"}, expectedVersion: 1, member: {key: \"p-9\"}",
                "committee { key }")
                .path("seatMember.errors[0].rule")
                .entity(String.class)
                .isEqualTo("O-3");
    }

    @Test
    void whoeverLosesASeatDoesNotComeBackWithAnOlderPlan() {
        act("seatMember", "committee: {key: \"com-1\"}, expectedVersion: 1, member: {key: \"p-1\"}, perspective: IT, "
                + "from: \"" + TODAY.plusDays(30) + "\"", "committee { key }").path("seatMember.committee.key")
                .hasValue();

        act("unseatMember", "committee: {key: \"com-1\"}, expectedVersion: 2, member: {key: \"p-1\"}",
                "committee { key }").path("unseatMember.committee.key").hasValue();

        ask("{ committee(by: {key: \"com-1\"}, asOf: \"" + TODAY.plusDays(60) + "\") { members { member { key } } } }")
                .path("committee.members")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void noMeetingIsHeldTomorrow() {
        act("recordMeeting", "committee: {key: \"com-1\"}, expectedVersion: 1, heldOn: \"" + TODAY.plusDays(1) + "\"",
                "committee { key }").path("recordMeeting.errors[0].field[0]").entity(String.class).isEqualTo("heldOn");
    }

    @Test
    @DisplayName("R-ORG-21 the contact owner and the last contact of an external party are shown")
    void partiesAreKeptWithOwnerAndContact() {
        act("addExternalParty", "key: \"ext-3\", name: \"Network\", kind: REGIONAL_BODY, contactOwner: {key: \"p-3\"}",
                "externalParty { key certifiesUs }")
                .path("addExternalParty.externalParty.certifiesUs")
                .entity(Boolean.class)
                .isEqualTo(false);
        act("recordContact", "party: {key: \"ext-3\"}, expectedVersion: 1, note: \"Workshop\"",
                "externalParty { lastContact contactOwner { key } }")
                .path("recordContact.externalParty.lastContact")
                .entity(String.class)
                .isEqualTo(TODAY.toString())
                .path("recordContact.externalParty.contactOwner.key")
                .entity(String.class)
                .isEqualTo("p-3");
        act("appointContactOwner", "party: {key: \"ext-3\"}, expectedVersion: 2, contactOwner: {key: \"p-2\"}",
                "externalParty { contactOwner { key } version }")
                .path("appointContactOwner.externalParty.contactOwner.key")
                .entity(String.class)
                .isEqualTo("p-2");
    }
}
