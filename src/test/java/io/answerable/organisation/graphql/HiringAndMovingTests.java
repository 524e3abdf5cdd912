package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.graphql.NodeId;
import io.answerable.organisation.PersonJoined;
import io.answerable.organisation.PersonMoved;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People are hired and moved within the organisation. */
class HiringAndMovingTests extends ActingInOrganisation {

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
}
