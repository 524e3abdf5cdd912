package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.OrganisationDossier;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.RecordingOrganisation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What has been decided in the application outlives a dossier of an earlier day, and the report says so. */
@AnswerableTest
class OvertakenDossierTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final LocalDate EARLIER = TODAY.minusDays(10);

    @Autowired Callers callers;

    @Autowired RecordingOrganisation recording;

    @Autowired GraphQlTester graphql;

    private OrganisationId organisation;

    @BeforeEach
    void importDossier() {
        organisation = callers.newOrganisation();
        record(dossier(TODAY.minusDays(30)));
    }

    @Test
    void aDossierThatNobodyHasOverruledIsNotOvertaken() {
        assertThat(record(dossier(EARLIER)).values()).allSatisfy(it -> {
            assertThat(it.changed()).isZero();
            assertThat(it.superseded()).isEmpty();
        });
    }

    @Test
    void anotherNameOfAUnitStays() {
        act("renameUnit", "unit: {key: \"ou-ict\"}, expectedVersion: 1, name: \"Digital Services\"");

        var units = section("units", dossier(EARLIER));

        assertThat(units.superseded()).containsExactly("ou-ict");
        assertThat(units.unchanged()).isEqualTo(2);
        assertThat(text("{ unit(by: {key: \"ou-ict\"}) { name } }", "unit.name")).isEqualTo("Digital Services");
    }

    @Test
    void whatTheDossierChangesHoldsUntilTheDecision() {
        act("renameUnit", "unit: {key: \"ou-ict\"}, expectedVersion: 1, name: \"Digital Services\"");

        var units = section("units",
                OrganisationDossier.asOf(EARLIER.toString()).unit("ou-ict", "ou-exe", "DATA_AI", null));

        assertThat(units.superseded()).containsExactly("ou-ict");
        assertThat(units.changed()).isEqualTo(1);
        var then = "{ unit(by: {key: \"ou-ict\"}, asOf: \"" + TODAY.minusDays(1) + "\") { function } }";
        assertThat(text(then, "unit.function")).isEqualTo("DATA_AI");
        assertThat(text("{ unit(by: {key: \"ou-ict\"}) { function } }", "unit.function")).isEqualTo("IT");
    }

    @Test
    void anotherPostAndAnotherSeatStay() {
        act("movePerson", "person: {key: \"p-3\"}, expectedVersion: 1, unit: {key: \"ou-exe\"}");
        act("unseatMember", "committee: {key: \"com-1\"}, expectedVersion: 1, member: {key: \"p-2\"}");

        var recorded = record(dossier(EARLIER));

        assertThat(recorded.get("people")).extracting(it -> it.superseded()).isEqualTo(List.of("p-3"));
        assertThat(recorded.get("committees")).extracting(it -> it.superseded()).isEqualTo(List.of("com-1"));
        assertThat(text("{ person(by: {key: \"p-3\"}) { unit { key } } }", "person.unit.key")).isEqualTo("ou-exe");
    }

    @Test
    void whoeverHasComeBackEarlyStaysHere() {
        act("endLeave", "person: {key: \"p-4\"}, expectedVersion: 1, lastDay: \"" + TODAY.minusDays(1) + "\"");

        assertThat(section("people", dossier(EARLIER)).superseded()).containsExactly("p-4");
        assertThat(text("{ person(by: {key: \"p-4\"}) { status } }", "person.status")).isEqualTo("ACTIVE");
    }

    @Test
    void whoeverHasLeftSinceIsNotBroughtBack() {
        act("recordDeparture", "person: {key: \"p-3\"}, expectedVersion: 1, lastDay: \"" + TODAY.minusDays(2) + "\"");
        var notice = person("p-3", TODAY.plusDays(20));

        assertThat(section("people", dossier(EARLIER)).superseded()).containsExactly("p-3");
        assertThat(record(OrganisationDossier.asOf(EARLIER.toString()).person(notice)).get("people"))
                .extracting(it -> it.superseded())
                .isEqualTo(List.of("p-3"));
        assertThat(text("{ person(by: {key: \"p-3\"}) { status } }", "person.status")).isEqualTo("LEFT");
    }

    private static OrganisationDossier dossier(LocalDate asOf) {
        return OrganisationDossier.asOf(asOf.toString())
                .profile("org-1", "Lindavik")
                .unit("ou-exe", null, "EXECUTIVE", "p-1")
                .unit("ou-ict", "ou-exe", "IT", "p-2")
                .party("ext-1", "STAKEHOLDER")
                .person("p-1", "ou-exe", null)
                .person("p-2", "ou-ict", "p-1")
                .person("p-3", "ou-ict", "p-2")
                .onLeave("p-4", "ou-ict", "p-2", TODAY.minusDays(20).toString(), TODAY.plusDays(20).toString())
                .committee("com-1", "p-1", Map.of("p-1", "EXECUTIVE", "p-2", "IT"), List.of("IT"), 60, null);
    }

    private static OrganisationFacts.Person person(String key, LocalDate left) {
        return new OrganisationFacts.Person(key, "Person " + key, key + "@example.org", "ou-ict", "Position " + key,
                "p-2", PersonStatus.ACTIVE, null, left, null);
    }

    private Map<String, Recorded> record(OrganisationDossier dossier) {
        return as(() -> recording.record(dossier.facts(), (section, rows) -> {
        }));
    }

    private Recorded section(String name, OrganisationDossier dossier) {
        var recorded = Objects.requireNonNull(record(dossier).get(name));
        assertThat(recorded.refusals()).isEmpty();
        return recorded;
    }

    private void act(String name, String input) {
        as(() -> graphql.document("mutation { " + name + "(input: {" + input + "}) { errors { message } } }").execute())
                .path(name + ".errors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private String text(String document, String path) {
        return as(() -> graphql.document(document).execute()).path(path).entity(String.class).get();
    }

    private <T> T as(Supplier<T> work) {
        return callers.asEverybody(organisation, work);
    }
}
