package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Actor;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.organisation.UnitReorganised;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for every act on the organisation, whatever it does. */
class OrganisationMutationsTests extends ActingInOrganisation {

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
    void aClosedUnitDoesNotComeBackWithAnOlderPlan() {
        act("renameUnit", "unit: {key: \"ou-ops\"}, expectedVersion: 1, name: \"Later\", from: \""
                + TODAY.plusDays(30) + "\"", "unit { name }");

        act("closeUnit", "unit: {key: \"ou-ops\"}, expectedVersion: 2", "unit { key }").path("closeUnit.unit.key")
                .hasValue();

        ask("{ unit(by: {key: \"ou-ops\"}, asOf: \"" + TODAY.plusDays(60) + "\") { key } }").path("unit")
                .valueIsNull();
    }

    @Test
    void whatAClosedUnitWasCalledCanStillBeCorrected() {
        act("closeUnit", "unit: {key: \"ou-ops\"}, expectedVersion: 1", "unit { key }");

        act("renameUnit", "unit: {key: \"ou-ops\"}, expectedVersion: 2, name: \"Operations\", from: \""
                + TODAY.minusDays(5) + "\"", "unit { name }").path("renameUnit.unit.name")
                .entity(String.class)
                .isEqualTo("Operations");
        ask("{ unit(by: {key: \"ou-ops\"}) { key } }").path("unit").valueIsNull();
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
}
