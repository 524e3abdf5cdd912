package io.answerable.inventory.documentation;

import static io.answerable.inventory.SystemRow.system;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.inventory.lifecycle.Stage;
import io.answerable.kernel.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R-RSK-19: guidance on data rights, intellectual property and liability stands with the systems that it is about. */
@AnswerableTest
class GuidanceTests {

    private static final String ASK = """
            { aiSystem(by: {key: "ai-05"}) { guidance { title subject statement link by { key } givenOn } } }""";

    @Autowired Stage stage;

    @Autowired Callers callers;

    private OrganisationId us;

    @BeforeEach
    void aSystem() {
        us = stage.founded(system("ai-05"));
    }

    @Test
    @DisplayName("R-RSK-19 The note on image rights is listed with kind, author and day; one of the same title replaces it")
    void legalGivesGuidance() {
        given(1, "Image rights", "INTELLECTUAL_PROPERTY", "Ask the photographer");
        given(2, "Answers that are wrong", "LIABILITY", "We answer for them");
        given(3, "Image rights", "INTELLECTUAL_PROPERTY", "Buy them");

        stage.ask(us, ASK)
                .path("aiSystem.guidance")
                .matchesJsonStrictly("""
                        [{"title": "Answers that are wrong", "subject": "LIABILITY", "statement": "We answer for them",
                          "link": "https://guidance.example", "by": {"key": "p-021"}, "givenOn": "%1$s"},
                         {"title": "Image rights", "subject": "INTELLECTUAL_PROPERTY", "statement": "Buy them",
                          "link": "https://guidance.example", "by": {"key": "p-021"}, "givenOn": "%1$s"}]"""
                        .formatted(stage.today(us)));
        stage.ask(us, ASK.replace("}) {", "}, asOf: \"2026-01-01\") {")).path("aiSystem.guidance").matchesJson("[]");
    }

    @Test
    void onlyLegalGivesItAndOnlyWhoGovernsReadsIt() {
        stage.as(us, "p-020", "ai-05", give(1, "Image rights", "INTELLECTUAL_PROPERTY", "Buy them"),
                "role.project-lead")
                .path("giveGuidance.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        given(1, "Image rights", "INTELLECTUAL_PROPERTY", "Buy them");

        callers.asHolderOf(us, () -> stage.executed(ASK), Permission.READ).path("aiSystem.guidance").valueIsNull();
    }

    @Test
    void anotherOrganisationReadsNoneOfIt() {
        given(1, "Image rights", "INTELLECTUAL_PROPERTY", "Buy them");

        stage.ask(stage.founded(system("ai-05")), ASK).path("aiSystem.guidance").matchesJsonStrictly("[]");
    }

    private void given(int version, String title, String subject, String statement) {
        stage.as(us, "p-021", "ai-05", give(version, title, subject, statement), "role.legal-team")
                .path("giveGuidance.errors")
                .matchesJsonStrictly("[]");
    }

    private static String give(int version, String title, String subject, String statement) {
        return """
                mutation { giveGuidance(input: {aiSystem: {key: "ai-05"}, expectedVersion: %d, title: "%s", subject: %s,
                    statement: "%s", link: "https://guidance.example"}) { ERRORS } }"""
                .formatted(version, title, subject, statement);
    }
}
