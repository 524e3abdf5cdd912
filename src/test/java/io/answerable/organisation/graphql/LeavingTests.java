package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.organisation.PersonAbsenceEnded;
import io.answerable.organisation.PersonAbsenceStarted;
import io.answerable.organisation.PersonLeft;
import org.junit.jupiter.api.Test;

/** People take leave, leave and come back. */
class LeavingTests extends ActingInOrganisation {

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
}
