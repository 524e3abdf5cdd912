package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.OrganisationDossier;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.organisation.UnitDirectory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A small organisation in which tests perform business acts. */
@AnswerableTest
@RecordApplicationEvents
abstract class ActingInOrganisation {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));

    static final String ERRORS = "errors { __typename code message field ... on RuleViolated { rule } ... on VersionConflict { currentVersion } ... on TransitionNotAllowed { state } }";

    @Autowired Callers callers;

    @Autowired RecordingOrganisation recording;

    @Autowired PeopleDirectory people;

    @Autowired UnitDirectory units;

    @Autowired GraphQlTester graphql;

    @Autowired ApplicationEvents events;

    OrganisationId organisation;

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

    GraphQlTester.Response act(String name, String input, String selection) {
        return ask("mutation { " + name + "(input: {" + input + "}) { " + selection + " " + ERRORS + " } }");
    }

    GraphQlTester.Response ask(String document) {
        return as(() -> graphql.document(document).execute());
    }

    <E> E published(Class<E> type) {
        var found = events.stream(type).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    <T> T as(Supplier<T> work) {
        return callers.asEverybody(organisation, work);
    }
}
