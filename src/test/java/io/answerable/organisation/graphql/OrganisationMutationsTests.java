package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.CommitteeComposed;
import io.answerable.organisation.MeetingHeld;
import io.answerable.organisation.OrganisationDossier;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonAbsenceEnded;
import io.answerable.organisation.PersonAbsenceStarted;
import io.answerable.organisation.PersonJoined;
import io.answerable.organisation.PersonLeft;
import io.answerable.organisation.PersonMoved;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitReorganised;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Every business act on units, people, external parties and committees. */
@AnswerableTest
@RecordApplicationEvents
class OrganisationMutationsTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final String ERRORS = "errors { __typename code message field ... on RuleViolated { rule } ... on VersionConflict { currentVersion } ... on TransitionNotAllowed { state } }";

    @Autowired Callers callers;

    @Autowired RecordingOrganisation recording;

    @Autowired PeopleDirectory people;

    @Autowired UnitDirectory units;

    @Autowired GraphQlTester graphql;

    @Autowired ApplicationEvents events;

    private OrganisationId organisation;

    @BeforeEach
    void importSample() {
        organisation = callers.newOrganisation();
        var dossier = OrganisationDossier.asOf("2025-06-01")
                .unit("ou-exe", null, "EXECUTIVE", "p-1")
                .unit("ou-ict", "ou-exe", "IT", "p-2")
                .unit("ou-ops", "ou-ict", "IT", null)
                .party("ext-1", "STAKEHOLDER")
                .person("p-1", "ou-exe", null)
                .person("p-2", "ou-ict", "p-1")
                .person("p-3", "ou-ict", "p-2")
                .left("p-9", "ou-ict", "p-2", "2025-05-31")
                .committee("com-1", "p-1", Map.of("p-1", "EXECUTIVE"), List.of("EXECUTIVE", "IT"), 60, null);
        assertThat(as(() -> recording.record(dossier.facts(), (section, rows) -> {
        })).values())
                .allSatisfy(it -> assertThat(it.refusals()).isEmpty());
    }

    @Test
    void whoeverIsHiredWorksHereFromTheFirstDayOn() {
        var first = TODAY.plusDays(10);
        act("hirePerson",
                "key: \"p-4\", name: \"Ada\", email: \"ada@example.org\", unit: {key: \"ou-ict\"}, position: \"Analyst\", manager: {key: \"p-2\"}, from: \""
                        + first + "\"",
                "person { key name status joined version unit { key } manager { key } }")
                .path("hirePerson.person.status")
                .entity(String.class)
                .isEqualTo("ACTIVE")
                .path("hirePerson.person.joined")
                .entity(String.class)
                .isEqualTo(first.toString())
                .path("hirePerson.person.manager.key")
                .entity(String.class)
                .isEqualTo("p-2");

        ask("{ person(by: {key: \"p-4\"}) { name status unit { key } history { nodes { act changes { field after } } } } }")
                .path("person.status")
                .entity(String.class)
                .isEqualTo("JOINING")
                .path("person.unit")
                .valueIsNull()
                .path("person.history.nodes[0].act")
                .entity(String.class)
                .isEqualTo("HIRED")
                .path("person.history.nodes[0].changes[?(@.field == 'manager')].after")
                .entityList(String.class)
                .containsExactly("p-2");
        assertThat(published(PersonJoined.class).from()).isEqualTo(first);
    }

    @Test
    void aTakenKeyAndABadAddressAreRefusedTogether() {
        act("hirePerson", "key: \"p-1\", name: \" \", email: \"nowhere\"", "person { key }")
                .path("hirePerson.person")
                .valueIsNull()
                .path("hirePerson.errors[*].field[0]")
                .entityList(String.class)
                .containsExactly("name", "email", "key");
    }

    @Test
    @DisplayName("R-ORG-02 a change never erases the earlier value")
    void whoeverIsMovedSatElsewhereBefore() {
        act("movePerson", "person: {key: \"p-3\"}, expectedVersion: 1, unit: {key: \"ou-ops\"}, from: \"2026-01-01\"",
                "person { version position unit { key } manager { key } }")
                .path("movePerson.person.unit.key")
                .entity(String.class)
                .isEqualTo("ou-ops")
                .path("movePerson.person.position")
                .entity(String.class)
                .isEqualTo("Position p-3")
                .path("movePerson.person.version")
                .entity(Integer.class)
                .isEqualTo(2);

        ask("{ person(by: {key: \"p-3\"}, asOf: \"2025-12-31\") { unit { key } } }").path("person.unit.key")
                .entity(String.class)
                .isEqualTo("ou-ict");
        assertThat(published(PersonMoved.class).from()).isEqualTo("2026-01-01");
    }

    @Test
    void nobodyReportsToThemselves() {
        act("movePerson", "person: {key: \"p-1\"}, expectedVersion: 1, manager: {key: \"p-3\"}", "person { key }")
                .path("movePerson.errors[0].rule")
                .entity(String.class)
                .isEqualTo("O-1");
        act("movePerson", "person: {key: \"p-1\"}, expectedVersion: 1, manager: {key: \"p-1\"}", "person { key }")
                .path("movePerson.errors[0].rule")
                .entity(String.class)
                .isEqualTo("O-1");
    }

    @Test
    void aManagerHasToBePresent() {
        act("movePerson", "person: {key: \"p-3\"}, expectedVersion: 1, manager: {key: \"p-9\"}", "person { key }")
                .path("movePerson.errors[0].rule")
                .entity(String.class)
                .isEqualTo("ORG-003");
    }

    @Test
    void aStaleVersionIsToldTheCurrentOne() {
        act("changeContact", "person: {key: \"p-3\"}, expectedVersion: 1, name: \"Eva\"", "person { name version }")
                .path("changeContact.person.name")
                .entity(String.class)
                .isEqualTo("Eva");
        act("changeContact", "person: {key: \"p-3\"}, expectedVersion: 1, name: \"Eve\"", "person { name }")
                .path("changeContact.errors[0].__typename")
                .entity(String.class)
                .isEqualTo("VersionConflict")
                .path("changeContact.errors[0].currentVersion")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    void theUnknownAndTheForeignCannotBeToldApart() {
        var foreign = new NodeId("Person", as(() -> Objects.requireNonNull(people.idsOf(List.of("p-3")).get("p-3")))
                .value()).encoded();
        organisation = callers.newOrganisation();

        var byKey = act("recordDeparture", "person: {key: \"p-3\"}, expectedVersion: 1, lastDay: \"2026-12-31\"",
                "person { key }").path("recordDeparture.errors").entity(Object.class).get();
        var byId = act("recordDeparture",
                "person: {id: \"" + foreign + "\"}, expectedVersion: 1, lastDay: \"2026-12-31\"", "person { key }")
                .path("recordDeparture.errors")
                .entity(Object.class)
                .get();

        assertThat(byKey).isEqualTo(byId).asString().contains("NOT_FOUND");
    }

    @Test
    void aForeignManagerOrUnitIsUnknown() {
        var manager = new NodeId("Person", as(() -> Objects.requireNonNull(people.idsOf(List.of("p-1")).get("p-1")))
                .value()).encoded();
        var unit = new NodeId("Unit", as(() -> Objects.requireNonNull(units.idsOf(List.of("ou-exe")).get("ou-exe")))
                .value()).encoded();
        organisation = callers.newOrganisation();

        act("hirePerson", "key: \"p-x\", name: \"X\", unit: {id: \"" + unit + "\"}, manager: {id: \"" + manager + "\"}",
                "person { key }").path("hirePerson.errors[*].code")
                .entityList(String.class)
                .containsExactly("NOT_FOUND", "NOT_FOUND");
        act("addUnit", "key: \"ou-x\", name: \"X\", function: \"IT\", parent: {id: \"" + unit + "\"}, head: {id: \""
                + manager + "\"}", "unit { key }").path("addUnit.errors[*].code")
                .entityList(String.class)
                .containsExactly("NOT_FOUND", "NOT_FOUND");
    }

    @Test
    void aLeaveIsPlannedAndEndsEarly() {
        var from = TODAY.minusDays(5);
        act("startLeave", "person: {key: \"p-3\"}, expectedVersion: 1, from: \"" + from + "\", to: \""
                + TODAY.plusDays(60) + "\"", "person { status available leave { to } }")
                .path("startLeave.person.status")
                .entity(String.class)
                .isEqualTo("ON_LEAVE")
                .path("startLeave.person.available")
                .entity(Boolean.class)
                .isEqualTo(false);
        act("startLeave", "person: {key: \"p-3\"}, expectedVersion: 2, from: \"" + TODAY + "\", to: \"" + TODAY + "\"",
                "person { key }").path("startLeave.errors[0].code")
                .entity(String.class)
                .isEqualTo("VALIDATION_FAILED");
        act("endLeave", "person: {key: \"p-3\"}, expectedVersion: 2, lastDay: \"" + TODAY.minusDays(1) + "\"",
                "person { status }").path("endLeave.person.status").entity(String.class).isEqualTo("ACTIVE");
        act("endLeave", "person: {key: \"p-3\"}, expectedVersion: 3, lastDay: \"" + TODAY + "\"", "person { status }")
                .path("endLeave.errors[0].state")
                .entity(String.class)
                .isEqualTo("ACTIVE");

        assertThat(published(PersonAbsenceStarted.class).from()).isEqualTo(from);
        assertThat(published(PersonAbsenceEnded.class).to()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void aDepartureIsFinalOnceTheDayHasPassed() {
        act("recordDeparture", "person: {key: \"p-3\"}, expectedVersion: 1, lastDay: \"" + TODAY.minusDays(1)
                + "\", reason: \"Retires.\"", "person { status lastDay unit { key } }")
                .path("recordDeparture.person.status")
                .entity(String.class)
                .isEqualTo("LEFT")
                .path("recordDeparture.person.unit.key")
                .entity(String.class)
                .isEqualTo("ou-ict");
        act("recordDeparture", "person: {key: \"p-3\"}, expectedVersion: 2, lastDay: \"" + TODAY.plusDays(1) + "\"",
                "person { key }").path("recordDeparture.errors[0].state").entity(String.class).isEqualTo("LEFT");
        act("startLeave", "person: {key: \"p-3\"}, expectedVersion: 2, from: \"" + TODAY + "\", to: \"" + TODAY + "\"",
                "person { key }").path("startLeave.errors[0].state").entity(String.class).isEqualTo("LEFT");

        var left = published(PersonLeft.class);
        assertThat(left.lastDay()).isEqualTo(TODAY.minusDays(1));
        assertThat(left.provenance().reason()).isEqualTo("Retires.");
    }

    @Test
    void aPlannedDepartureCanBeMoved() {
        act("recordDeparture", "person: {key: \"p-3\"}, expectedVersion: 1, lastDay: \"" + TODAY.plusDays(30) + "\"",
                "person { status lastDay }").path("recordDeparture.person.status")
                .entity(String.class)
                .isEqualTo("LEFT");
        act("recordDeparture", "person: {key: \"p-3\"}, expectedVersion: 2, lastDay: \"" + TODAY.plusDays(60) + "\"",
                "person { lastDay }").path("recordDeparture.person.lastDay")
                .entity(String.class)
                .isEqualTo(TODAY.plusDays(60).toString());

        ask("{ person(by: {key: \"p-3\"}) { status } }").path("person.status")
                .entity(String.class)
                .isEqualTo("ACTIVE");
    }

    @Test
    void whoeverHasLeftCanComeBack() {
        act("rehirePerson", "person: {key: \"p-9\"}, expectedVersion: 1, unit: {key: \"ou-ops\"}, from: \"2026-02-01\"",
                "person { status joined unit { key } manager { key } }")
                .path("rehirePerson.person.status")
                .entity(String.class)
                .isEqualTo("ACTIVE")
                .path("rehirePerson.person.manager")
                .valueIsNull();
        act("rehirePerson", "person: {key: \"p-3\"}, expectedVersion: 1", "person { key }")
                .path("rehirePerson.errors[0].state")
                .entity(String.class)
                .isEqualTo("ACTIVE");

        ask("{ person(by: {key: \"p-9\"}, asOf: \"2026-01-31\") { status unit { key } } }")
                .path("person.status")
                .entity(String.class)
                .isEqualTo("LEFT")
                .path("person.unit.key")
                .entity(String.class)
                .isEqualTo("ou-ict");
    }

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
    @DisplayName("R-ORG-01 a unit that nobody needs is closed and stays readable")
    void anEmptyUnitIsClosedAndStaysReadable() {
        act("closeUnit", "unit: {key: \"ou-ops\"}, expectedVersion: 1, reason: \"Merged.\"", "unit { key version }")
                .path("closeUnit.unit.version")
                .entity(Integer.class)
                .isEqualTo(2);

        ask("{ unit(by: {key: \"ou-ops\"}) { key } }").path("unit").valueIsNull();
        ask("{ unit(by: {key: \"ou-ops\"}, asOf: \"" + TODAY.minusDays(1) + "\") { key history { nodes { act } } } }")
                .path("unit.history.nodes[0].act")
                .entity(String.class)
                .isEqualTo("CLOSED");
        var closed = published(UnitReorganised.class);
        assertThat(closed.kind()).isEqualTo(UnitReorganised.Kind.CLOSED);
        assertThat(closed.from()).isEqualTo(TODAY);
        assertThat(closed.provenance().reason()).isEqualTo("Merged.");
    }

    @Test
    void aUnitWithUnitsOrPeopleIsNotClosed() {
        act("closeUnit", "unit: {key: \"ou-ict\"}, expectedVersion: 1", "unit { key }")
                .path("closeUnit.errors[*].message")
                .entityList(String.class)
                .containsExactly("There are units below it.", "There are people in it.")
                .path("closeUnit.errors[0].rule")
                .entity(String.class)
                .isEqualTo("R-ORG-01");
        act("closeUnit", "unit: {key: \"ou-ops\"}, expectedVersion: 1, from: \"" + TODAY.plusDays(1) + "\"",
                "unit { key }").path("closeUnit.errors[0].code").entity(String.class).isEqualTo("VALIDATION_FAILED");
        act("closeUnit", "unit: {key: \"ou-ops\"}, expectedVersion: 7", "unit { key }")
                .path("closeUnit.errors[0].currentVersion")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void whoeverHasLeftAUnitDoesNotKeepItOpen() {
        act("movePerson", "person: {key: \"p-3\"}, expectedVersion: 1, unit: {key: \"ou-ops\"}", "person { key }");
        act("closeUnit", "unit: {key: \"ou-ops\"}, expectedVersion: 1", "unit { key }")
                .path("closeUnit.errors[*].message")
                .entityList(String.class)
                .containsExactly("There are people in it.");
        act("recordDeparture", "person: {key: \"p-3\"}, expectedVersion: 2, lastDay: \"" + TODAY.minusDays(1) + "\"",
                "person { key }");

        act("closeUnit", "unit: {key: \"ou-ops\"}, expectedVersion: 1", "unit { key }").path("closeUnit.unit.key")
                .entity(String.class)
                .isEqualTo("ou-ops");
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
                + "\", agenda: \"Scores\", decisions: [\"Stop ai-03\"]",
                "committee { lastMeeting meetings { agenda decisions } }")
                .path("recordMeeting.committee.meetings[0].decisions[0]")
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

    @Test
    void whoeverMayOnlyReadChangesNothing() {
        var acts = Map.of("closeUnit(input: {unit: {key: \"ou-ops\"}, expectedVersion: 1})", "closeUnit",
                "renameUnit(input: {unit: {key: \"ou-ict\"}, expectedVersion: 1, name: \"X\"})", "renameUnit",
                "recordDeparture(input: {person: {key: \"p-3\"}, expectedVersion: 1, lastDay: \"2026-12-31\"})",
                "recordDeparture",
                "appointContactOwner(input: {party: {key: \"ext-1\"}, expectedVersion: 1})", "appointContactOwner",
                "unseatMember(input: {committee: {key: \"com-1\"}, expectedVersion: 1, member: {key: \"p-1\"}})",
                "unseatMember");
        acts.forEach((act, name) -> callers
                .asHolderOf(organisation,
                        () -> graphql.document("mutation { " + act + " { errors { code } } }").execute(),
                        Permission.READ, Permission.READ_GOVERNANCE)
                .path(name + ".errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED"));
        assertThat(events.stream(GovernanceEvent.class)).isEmpty();
    }

    @Test
    void whoeverManagesOneUnitChangesThatOneOnly() {
        var unit = as(() -> Objects.requireNonNull(units.idsOf(List.of("ou-ict")).get("ou-ict")));
        var manager = new Actor(organisation, ActorRef.client("test"), Map.of(Permission.READ, Reach.EVERYWHERE,
                Permission.MANAGE_ORGANISATION, Reach.to(Set.of(unit.value()), Set.of())));

        callers.as(manager,
                () -> graphql
                        .document(
                                """
                                        mutation { mine: renameUnit(input: {unit: {key: "ou-ict"}, expectedVersion: 1, name: "ICT"}) { unit { name } }
                                            theirs: renameUnit(input: {unit: {key: "ou-exe"}, expectedVersion: 1, name: "X"}) { errors { code } }
                                            away: movePerson(input: {person: {key: "p-3"}, expectedVersion: 1, unit: {key: "ou-exe"}}) { errors { code } } }
                                        """)
                        .execute())
                .path("mine.unit.name")
                .entity(String.class)
                .isEqualTo("ICT")
                .path("theirs.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED")
                .path("away.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    void aRehearsalChangesNothing() {
        act("renameUnit", "unit: {key: \"ou-ict\"}, expectedVersion: 1, name: \"X\", dryRun: true", "unit { name }")
                .path("renameUnit.unit.name")
                .entity(String.class)
                .isEqualTo("X");

        ask("{ unit(by: {key: \"ou-ict\"}) { name version } }").path("unit.version")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void theViewerIsAPerson() {
        var person = as(() -> Objects.requireNonNull(people.idsOf(List.of("p-3")).get("p-3")));

        callers.asPerson(organisation, person, () -> graphql.document("{ viewer { person { key } } }").execute(),
                Permission.READ).path("viewer.person.key").entity(String.class).isEqualTo("p-3");
        ask("{ viewer { person { key } } }").path("viewer.person").valueIsNull();
    }

    private GraphQlTester.Response act(String name, String input, String selection) {
        return ask("mutation { " + name + "(input: {" + input + "}) { " + selection + " " + ERRORS + " } }");
    }

    private GraphQlTester.Response ask(String document) {
        return as(() -> graphql.document(document).execute());
    }

    private <E> E published(Class<E> type) {
        var found = events.stream(type).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private <T> T as(Supplier<T> work) {
        return callers.asEverybody(organisation, work);
    }
}
