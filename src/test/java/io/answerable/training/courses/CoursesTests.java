package io.answerable.training.courses;

import static io.answerable.access.Permission.MANAGE_TRAINING;
import static io.answerable.access.Permission.READ;
import static io.answerable.access.Permission.READ_GOVERNANCE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.training.CourseDirectory;
import io.answerable.training.IssuingCertificates;
import io.answerable.training.Learning;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import tools.jackson.databind.JsonNode;

/** How courses are given, by whom, and how their versions are kept. */
@AnswerableTest
class CoursesTests {

    private static final String SECTIONS = """
            units: [{id: ou-1, name: One, parent: null, function: IT, head: p-1}]
            people: [{id: p-1, name: Ada Lund, unit: ou-1, status: ACTIVE}]
            external_parties:
              - {id: ext-01, name: NordCert Assurance, kind: CERTIFICATION_BODY, certifies_us: true}
              - {id: ext-02, name: Brightpath Advisory, kind: CONSULTANT, certifies_us: false}
            """;

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired PeopleDirectory people;

    @Autowired IssuingCertificates issuing;

    @Autowired CourseDirectory courses;

    private Learning ours;

    @BeforeEach
    void found() {
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS);
    }

    @Test
    @DisplayName("R-TRN-08 TRN-LIT-1 is an e-learning of 45 minutes")
    void aCourseTellsItsFormat() {
        var course = ours.ask("{ course(key: \"TRN-LIT-1\") { format minutes version versions { number changedOn } } }")
                .path("course");

        assertThat(course.path("format").asString()).isEqualTo("E_LEARNING");
        assertThat(course.path("minutes").asInt()).isEqualTo(45);
        assertThat(course.path("version").asInt()).isOne();
        assertThat(course.path("versions").size()).isOne();
    }

    @Test
    @DisplayName("R-TRN-21 The lesson of inc-01 is the reason of version 3, and every version is kept")
    void versionsAreKeptWithWhatWasLearnt() {
        assertThat(Learning.errors(change("expectedVersion: 1, minutes: 60, reason: \"Too short\""))).isEmpty();
        var third = change("expectedVersion: 2, format: \"WORKSHOP\", repeat: true, lesson: \"inc-01\","
                + " reason: \"Learnt from inc-01\"");

        assertThat(Learning.errors(third)).isEmpty();
        var versions = third.path("act").path("course").path("versions");
        assertThat(versions.findValuesAsString("format")).containsExactly("E_LEARNING", "E_LEARNING", "WORKSHOP");
        assertThat(versions.path(2).path("minutes").asInt()).isEqualTo(60);
        assertThat(versions.path(2).path("number").asInt()).isEqualTo(3);
        assertThat(versions.path(2).path("lesson").asString()).isEqualTo("inc-01");
        assertThat(versions.path(2).path("reason").asString()).isEqualTo("Learnt from inc-01");
        assertThat(callers.asEverybody(ours.organisation(), () -> courses.repeats(List.of("TRN-LIT-1", "TRN-LIT-2"))))
                .containsOnlyKeys("TRN-LIT-1")
                .hasEntrySatisfying("TRN-LIT-1", it -> assertThat(it).hasSize(1));
    }

    @Test
    @DisplayName("R-ORG-16 Whoever certifies us trains us only with a note on the conflict")
    void aCertifierNeedsANote() {
        assertThat(Learning.errors(change("expectedVersion: 1, provider: {key: \"ext-01\"}, reason: \"Best offer\"")))
                .containsExactly("FIELD_REQUIRED conflictNote");
        var noted = change("expectedVersion: 1, provider: {key: \"ext-01\"}, reason: \"Best offer\","
                + " conflictNote: \"Other people certify\"");

        assertThat(noted.path("act").path("course").path("versions").path(1).path("provider").path("key").asString())
                .isEqualTo("ext-01");
        var own = change("expectedVersion: 2, ownTrainers: true, reason: \"We can do it\"");
        assertThat(own.path("act").path("course").path("versions").path(2).path("provider").isNull()).isTrue();
    }

    @Test
    @DisplayName("R-TRN-20 The certificate of a course given by an external partner names the partner and expires")
    void thePartnerIsTheIssuer() {
        ours.ask("""
                mutation { changeCourse(input: {course: "TRN-42001-LI", expectedVersion: 1, provider: {key: "ext-02"},
                    reason: "Given by a partner"}) { errors { code field } } }""");
        var today = LocalDate.now(ZoneId.of("Europe/Oslo"));
        callers.asEverybody(ours.organisation(), () -> issuing.forCompletion(new IssuingCertificates.Completion("ta-1",
                requireNonNull(people.idsOf(List.of("p-1")).get("p-1")), "TRN-42001-LI", null, today, null, null)));

        var certificate = ours.ask("{ certificate(by: {key: \"ce-ta-1\"}) { issuer expires } }").path("certificate");
        assertThat(certificate.path("issuer").asString()).isEqualTo("Brightpath Advisory");
        assertThat(certificate.path("expires").asString()).isEqualTo(today.plusMonths(36).toString());
    }

    @Test
    void everyReasonIsNamed() {
        assertThat(Learning.errors(change("expectedVersion: 1, format: \"DANCE\", minutes: 0,"
                + " provider: {key: \"ext-02\"}, ownTrainers: true, reason: \" \""))).containsExactlyInAnyOrder(
                        "FIELD_REQUIRED reason", "VALIDATION_FAILED format", "VALIDATION_FAILED minutes",
                        "VALIDATION_FAILED ownTrainers");
        assertThat(Learning.errors(change("expectedVersion: 7, reason: \"Why not\"")))
                .containsExactly("VERSION_CONFLICT expectedVersion");
        assertThat(Learning.errors(change("expectedVersion: 1, provider: {key: \"ext-99\"}, reason: \"Why not\"")))
                .containsExactly("NOT_FOUND provider");
        assertThat(Learning.errors(ours.ask("""
                mutation { changeCourse(input: {course: "TRN-NIX", expectedVersion: 1, reason: "Why not"}) {
                    errors { code field } } }"""))).containsExactly("NOT_FOUND course");
    }

    @Test
    void onlyWhoeverManagesTrainingChangesCourses() {
        var act = act("expectedVersion: 1, minutes: 50, reason: \"Why not\"");

        assertThat(Learning.errors(ours.askWith(act, READ, READ_GOVERNANCE))).containsExactly("NOT_PERMITTED");
        assertThat(Learning.errors(ours.askWith(act, READ, MANAGE_TRAINING))).isEmpty();
    }

    @Test
    void anotherOrganisationGivesTheCourseAsTheCatalogueHasIt() {
        change("expectedVersion: 1, minutes: 50, reason: \"Why not\"");
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS);

        assertThat(ours.ask("{ course(key: \"TRN-LIT-1\") { version } }").path("course").path("version").asInt())
                .isOne();
    }

    private JsonNode change(String input) {
        return ours.ask(act(input));
    }

    private static String act(String input) {
        return """
                mutation { act: changeCourse(input: {course: "TRN-LIT-1", %s}) { course { version versions {
                    number changedOn format minutes provider { key } conflictNote repeat reason lesson } }
                    errors { code field message } } }""".formatted(input);
    }
}
