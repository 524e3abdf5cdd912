package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.OrganisationDossier;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.RecordingOrganisation;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A small organisation that tests ask about. */
@AnswerableTest
abstract class ReadingOrganisation {

    @Autowired Callers callers;

    @Autowired RecordingOrganisation recording;

    @Autowired PeopleDirectory people;

    @Autowired GraphQlTester graphql;

    @Autowired StatementCounter statements;

    OrganisationId organisation;

    @BeforeEach
    void importSample() {
        organisation = callers.newOrganisation();
        record(OrganisationDossier.asOf("2026-11-21")
                .profile("org-lindavik", "Lindavik")
                .unit("ou-exe", null, "EXECUTIVE", "p-001")
                .unit("ou-ict", "ou-exe", "IT", "p-012")
                .unit("ou-soc", "ou-exe", "SOCIAL", "p-048")
                .party("ext-04", "STAKEHOLDER")
                .party("ext-05", "BOARD")
                .person("p-001", "ou-exe", null)
                .person("p-012", "ou-ict", "p-001")
                .onLeave("p-030", "ou-exe", "p-001", "2026-11-10", "2026-12-10")
                .onLeave("p-048", "ou-soc", "p-001", "2026-09-01", "2027-03-01")
                .person("p-049", "ou-soc", "p-060")
                .left("p-060", "ou-soc", "p-001", "2026-09-30")
                .committee("com-02", "ext-05",
                        Map.of("p-001", "EXECUTIVE", "p-060", "BUSINESS", "ext-05", "BOARD"),
                        List.of("IT", "EXECUTIVE", "BUSINESS"), 120, "2026-10-14"));
    }

    void record(OrganisationDossier dossier) {
        assertThat(as(() -> recording.record(dossier.facts(), (section, rows) -> {
        })).values())
                .allSatisfy(it -> assertThat(it.refusals()).isEmpty());
    }

    <T> T as(Supplier<T> work) {
        return callers.asEverybody(organisation, work);
    }

    GraphQlTester.Response asReader(String document) {
        return callers.asHolderOf(organisation, () -> graphql.document(document).execute(), Permission.READ);
    }
}
