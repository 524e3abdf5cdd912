package io.answerable.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.exchange.dossier.Dossier;
import io.answerable.exchange.dossier.DossierFormat;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import io.answerable.ledger.ErasingPerson;
import io.answerable.organisation.PeopleDirectory;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The export of an import equals the import: every section, rows by id; what is null and what is left out are the same. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The export of a dossier")
class ExportedDossierTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired TellingDossiers telling;

    @Autowired ErasingPerson erasing;

    @Autowired PeopleDirectory people;

    @Autowired StatementCounter statements;

    @Autowired WebApplicationContext context;

    private OrganisationId lindavik;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        assertThat(dossiers.importedSample(lindavik, "lindavik").state()).isEqualTo(ImportState.IMPORTED);
    }

    @Test
    void everySectionOfTheSampleIsToldAsItWasSaid() {
        var said = PlainDossier.of(Dossiers.sample(lindavik, "lindavik"));
        var told = PlainDossier.of(exported(lindavik, DAY, DossierFormat.YAML));

        for (var section : Dossier.SECTIONS) {
            assertThat(told.rows(section)).as(section).isEqualTo(said.rows(section));
        }
        assertThat(Dossier.SECTIONS).allSatisfy(it -> assertThat(said.rows(it)).as(it).isNotEmpty());
        assertThat(told.names()).containsExactlyInAnyOrderElementsOf(Dossier.SECTIONS);
    }

    @Test
    void yamlAndJsonTellTheSame() {
        var yaml = PlainDossier.of(exported(lindavik, DAY, DossierFormat.YAML));
        var json = PlainDossier.of(exported(lindavik, DAY, DossierFormat.JSON));

        assertThat(json).isEqualTo(yaml);
    }

    @Test
    void whatIsExportedCanBeImportedAndIsExportedAgainAsItWas() {
        var other = callers.newOrganisation();
        var text = exported(lindavik, DAY, DossierFormat.YAML);

        var taken = dossiers.finished(other, dossiers.submitted(other, asIfOf(other, text), false));

        assertThat(Objects.requireNonNull(taken.report()).refusals()).isEmpty();
        assertThat(taken.report().fieldsNotImported()).isEmpty();
        assertThat(PlainDossier.of(exported(other, DAY, DossierFormat.YAML)))
                .isEqualTo(PlainDossier.of(asIfOf(other, text)));
    }

    @Test
    void theSameDossierAgainChangesNothing() {
        var again = dossiers.finished(lindavik,
                dossiers.submitted(lindavik, exported(lindavik, DAY, DossierFormat.YAML), false));

        assertThat(again.state()).isEqualTo(ImportState.UNCHANGED);
    }

    @Test
    void whatSaysNothingIsToldOnlyWhereADossierNamedIt() {
        var ours = callers.newOrganisation();
        dossiers.imported(ours, "2026-11-21",
                """
                        units:
                          - {id: ou-1, name: One, parent: null, function: IT, head: p-1}
                        people:
                          - {id: p-1, name: "12", unit: ou-1, position: "1e5", status: ACTIVE}
                        systems:
                          - {id: ai-1, name: "yes", unit: ou-1, using_units: [], state: IN_USE, category: UNCLASSIFIED, annex_iii: [], transparency_evidence: {}, knowledge_transferred: false, personal_data: false, handover: {status: NONE}, kpi: {name: K, kind: TIME_SAVED, better: HIGHER, target: 2.50, agreed_by: []}}
                          - {id: ai-2, name: Two, unit: ou-1, state: IN_USE, kpi: {name: K, kind: TIME_SAVED, target: 3}}
                        gap_assessments:
                          - {id: ga-1, title: The standard, framework: ISO_42001}
                          - {id: ga-2, title: The standard again}
                          - {id: ga-3, title: The law, framework: EU_AI_ACT, completed: 2026-11-01, not_conforming: [EUAIA-4]}
                        """);

        var told = exported(ours, DAY, DossierFormat.YAML);

        assertThat(row(told, "systems", "ai-1")).contains("annex_iii=[]",
                "transparency_evidence={}", "knowledge_transferred=false", "personal_data=false", "status=NONE",
                "better=HIGHER", "agreed_by=[]", "using_units=[]", "category=UNCLASSIFIED", "name=yes");
        assertThat(row(told, "systems", "ai-2")).doesNotContain("annex_iii",
                "knowledge_transferred", "handover", "better", "agreed_by", "category");
        assertThat(row(told, "people", "p-1")).contains("name=12", "position=1e5");
        assertThat(row(told, "gap_assessments", "ga-1")).contains("framework=ISO_42001");
        assertThat(row(told, "gap_assessments", "ga-2")).doesNotContain("framework");
        assertThat(row(told, "gap_assessments", "ga-3")).contains("framework=EU_AI_ACT", "[EUAIA-4]");
    }

    @Test
    void everyFieldAndEveryChoiceIsToldAsItWasSaid() {
        var ours = callers.newOrganisation();
        var taken = Objects.requireNonNull(dossiers.importedSample(ours, "every-field").report());
        assertThat(taken.refusals()).isEmpty();
        assertThat(taken.fieldsNotImported()).isEmpty();
        var said = PlainDossier.of(Dossiers.sample(ours, "every-field"));

        assertSaidAgain(said, exported(ours, DAY, DossierFormat.YAML));
        assertSaidAgain(said, exported(ours, DAY, DossierFormat.JSON));

        var others = callers.newOrganisation();
        var again = exported(ours, DAY, DossierFormat.JSON).replace(Dossiers.keyOf(ours), Dossiers.keyOf(others));
        assertThat(dossiers.finished(others, dossiers.submitted(others, again, false)).state())
                .isEqualTo(ImportState.IMPORTED);
        assertThat(PlainDossier.of(exported(others, DAY, DossierFormat.JSON))).isEqualTo(PlainDossier.of(again));
    }

    private static void assertSaidAgain(PlainDossier said, String text) {
        var told = PlainDossier.of(text);
        SoftAssertions.assertSoftly(soft -> Dossier.SECTIONS.forEach(section -> said.rows(section)
                .forEach((key, row) -> soft.assertThat(told.rows(section).get(key))
                        .as(section + " " + key)
                        .isEqualTo(row))));
        assertThat(told.sections().keySet()).isEqualTo(said.sections().keySet());
        Dossier.SECTIONS.forEach(it -> assertThat(told.rows(it)).as(it).hasSameSizeAs(said.rows(it)));
    }

    @Test
    void whatIsKnownOfADayIsToldAsItWasThen() {
        var ours = callers.newOrganisation();
        var unit = "units:\n  - {id: ou-1, name: %s, parent: null, function: IT}\n";
        dossiers.imported(ours, "2026-10-01", unit.formatted("Before"));
        dossiers.imported(ours, "2026-11-01", unit.formatted("After"));

        assertThat(exported(ours, LocalDate.of(2026, 10, 31), DossierFormat.YAML)).contains("Before", "2026-10-31")
                .doesNotContain("After");
        assertThat(exported(ours, LocalDate.of(2026, 11, 1), DossierFormat.YAML)).contains("After")
                .doesNotContain("Before");
    }

    @Test
    void nothingPersonalOfWhoeverIsErasedComesBack() {
        var ours = callers.newOrganisation();
        dossiers.imported(ours, "2026-11-21",
                "people:\n  - {id: p-1, name: Ada Berg, email: ada@example.org, status: LEFT, from: 2001-01-01, left: 2010-06-30}\n");
        var ada = callers.asEverybody(ours, () -> people.idsOf(List.of("p-1")).get("p-1"));
        assertThat(callers.asHolderOf(ours, () -> erasing.erase(Objects.requireNonNull(ada), null),
                Permission.ADMINISTER)).isInstanceOf(Outcome.Done.class);
        await().until(() -> exported(ours, DAY, DossierFormat.JSON).contains("Erased person"));

        assertThat(exported(ours, DAY, DossierFormat.JSON)).contains("p-1").doesNotContain("Ada", "ada@");
    }

    @Test
    void manyRowsTakeNoMoreStatementsThanFew() {
        var few = callers.newOrganisation();
        dossiers.imported(few, "2026-11-21", LargeDossier.of(60, 1));
        var many = callers.newOrganisation();
        dossiers.imported(many, "2026-11-21", LargeDossier.of(200, 1));

        assertThat(statementsOf(many)).isEqualTo(statementsOf(few)).isLessThan(200);
    }

    @Test
    void aClientGetsTheDossierAsAFile() {
        var yaml = as(lindavik, "/dossiers/export?asOf=2026-11-21", MediaType.APPLICATION_YAML);
        var json = as(lindavik, "/dossiers/export?asOf=2026-11-21", MediaType.APPLICATION_JSON);

        assertThat(yaml).hasStatusOk();
        assertThat(yaml.getResponse().getContentType()).startsWith("application/yaml");
        assertThat(yaml.getResponse().getHeader("Content-Disposition")).contains("-2026-11-21.yaml");
        assertThat(yaml.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(json).hasStatusOk().bodyJson().extractingPath("$.units[0].id").isEqualTo("ou-aid");
    }

    @Test
    void aMalformedDayIsNamed() {
        var answer = as(lindavik, "/dossiers/export?asOf=yesterday", MediaType.APPLICATION_YAML);

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.field[0]").isEqualTo("asOf");
    }

    @Test
    void whoeverLacksThePermissionIsForbidden() {
        var answer = callers.asHolderOf(lindavik,
                () -> MockMvcTester.from(context).get().uri("/dossiers/export").exchange(), Permission.READ);

        assertThat(answer).hasStatus(403);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("NOT_PERMITTED");
    }

    @Test
    void nobodyGetsTheDossierOfAnotherOrganisation() {
        var strangers = callers.newOrganisation();

        assertThat(exported(strangers, DAY, DossierFormat.JSON)).doesNotContain("Solheim", "ou-aid");
    }

    private static String row(String dossier, String section, String key) {
        return String.valueOf(PlainDossier.of(dossier).rows(section).get(key));
    }

    private MvcTestResult as(OrganisationId organisation, String uri, MediaType accept) {
        return callers.asEverybody(organisation,
                () -> MockMvcTester.from(context).get().uri(uri).accept(accept).exchange());
    }

    private int statementsOf(OrganisationId organisation) {
        return callers.asEverybody(organisation,
                () -> statements.statementsOf(() -> telling.tell(DAY)
                        .write(DossierFormat.JSON,
                                new ByteArrayOutputStream()))
                        .size());
    }

    private String exported(OrganisationId organisation, LocalDate asOf, DossierFormat format) {
        return callers.asEverybody(organisation, () -> {
            var text = new ByteArrayOutputStream();
            telling.tell(asOf).write(format, text);
            return text.toString(UTF_8);
        });
    }

    private String asIfOf(OrganisationId organisation, String text) {
        return text.replaceFirst(Dossiers.keyOf(lindavik), Dossiers.keyOf(organisation));
    }
}
