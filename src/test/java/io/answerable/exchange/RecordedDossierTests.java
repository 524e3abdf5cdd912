package io.answerable.exchange;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.exchange.dossier.DossierRefusal;
import io.answerable.exchange.dossier.FieldNotImported;
import io.answerable.exchange.dossier.SectionNotImported;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of the facts of a dossier: recorded whole or not at all, and again only where they differ. */
@AnswerableTest
class RecordedDossierTests {

    private static final String DAY = "2026-11-21";

    private static final String SMALL = """
            units:
              - {id: ou-1, name: One, parent: null, function: EXECUTIVE, head: p-1}
              - {id: ou-2, name: Two, parent: ou-1, function: FINANCE, head: p-2}
            people:
              - {id: p-1, name: Ada Lund, unit: ou-1, position: Director, manager: null, status: ACTIVE}
              - {id: p-2, name: Bo Dahl, unit: ou-2, position: Controller, manager: p-1, status: ACTIVE}
            systems:
              - {id: ai-1, name: Forecaster, unit: ou-2, using_units: [ou-2], state: IN_USE, category: MINIMAL}
            role_assignments:
              - {id: ra-1, role: role.business-owner, holder: p-2, scope: ai-1, from: 2026-01-01, to: null}
            """;

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired PeopleDirectory people;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    private OrganisationId ours;

    @BeforeEach
    void organisation() {
        ours = callers.newOrganisation();
    }

    @Test
    void everySectionIsCounted() {
        var report = imported(DAY, SMALL, ImportState.IMPORTED);

        assertThat(created(report)).containsEntry("units", 2)
                .containsEntry("people", 2)
                .containsEntry("systems", 1)
                .containsEntry("role_assignments", 1);
        assertThat(report.refusals()).isEmpty();
    }

    @Test
    void theSameDossierTwiceChangesNothing() {
        imported(DAY, SMALL, ImportState.IMPORTED);
        var entries = entriesInTheLedger();

        var again = imported(DAY, SMALL, ImportState.UNCHANGED);

        assertThat(again.sections()).allSatisfy(it -> assertThat(it.created() + it.changed()).isZero());
        assertThat(entriesInTheLedger()).isEqualTo(entries);
    }

    @Test
    void aChangedDossierChangesJustThatFromItsDayOn() {
        imported("2026-06-30", SMALL, ImportState.IMPORTED);

        var changed = imported(DAY, SMALL.replace("position: Controller", "position: Treasurer"),
                ImportState.IMPORTED);

        assertThat(changed.sections()).filteredOn(it -> it.created() + it.changed() > 0)
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("people"))
                .satisfies(it -> assertThat(it.changed()).isOne());
        assertThat(positionOf("p-2", "2026-11-20")).isEqualTo("Controller");
        assertThat(positionOf("p-2", DAY)).isEqualTo("Treasurer");
    }

    @Test
    void aRowNoLongerContainedStaysAndIsListed() {
        imported(DAY, SMALL + "  - {id: ra-2, role: role.end-user, holder: p-1, scope: ai-1}", ImportState.IMPORTED);

        var later = imported(DAY, SMALL, ImportState.UNCHANGED);

        assertThat(section(later, "role_assignments").notContained()).containsExactly("ra-2");
        assertThat(section(later, "people").notContained()).isEmpty();
    }

    @Test
    void aHalfBrokenDossierChangesNothingAndEveryFlawIsNamed() {
        var broken = SMALL.replace("name: Bo Dahl", "name: 12")
                .replace("state: IN_USE", "state: SOMEWHERE")
                .replace("holder: p-2, scope: ai-1, from: 2026-01-01", "holder: p-99, scope: ai-1, from: soon");

        var report = imported(DAY, broken, ImportState.REFUSED);

        assertThat(report.refusals()).extracting(DossierRefusal::path)
                .contains("people[1].name", "systems[0].state", "role_assignments[0].from",
                        "role_assignments[0].holder");
        assertThat(section(report, "people").refused()).isOne();
        assertThat(positionOf("p-1", DAY)).isNull();
        assertThat(entriesInTheLedger()).isZero();
    }

    @Test
    void aRefusalOfAContextNamesTheRowAndAFix() {
        var report = imported(DAY, SMALL.replace("unit: ou-2, using_units", "unit: ou-9, using_units"),
                ImportState.REFUSED);

        assertThat(report.refusals()).first().satisfies(it -> {
            assertThat(it.path()).isEqualTo("systems[0].unit");
            assertThat(it.row()).isEqualTo("ai-1");
            assertThat(it.code()).isEqualTo("NOT_FOUND");
            assertThat(it.reason()).contains("ou-9");
            assertThat(it.suggestedFix()).isNotBlank();
        });
    }

    @Test
    void aDryRunReportsAndChangesNothing() {
        var tried = dossiers.tried(ours, DAY, SMALL);

        assertThat(tried.state()).isEqualTo(ImportState.DRY_RUN_DONE);
        assertThat(created(requireNonNull(tried.report()))).containsEntry("people", 2);
        assertThat(positionOf("p-1", DAY)).isNull();
        assertThat(entriesInTheLedger()).isZero();
    }

    @Test
    void whatNobodyUnderstandsYetIsListed() {
        var report = imported(DAY, SMALL.replace("state: IN_USE", "state: IN_USE, nickname: x") + """
                lunches: [{id: lu-1}, {id: lu-2}]
                """, ImportState.IMPORTED);

        assertThat(report.sectionsNotImported()).containsExactly(new SectionNotImported("lunches", 2));
        assertThat(report.fieldsNotImported()).containsExactly(new FieldNotImported("systems.nickname", 1));
    }

    @Test
    void anOlderDossierCannotFollowALaterOne() {
        imported(DAY, SMALL, ImportState.IMPORTED);

        var report = imported("2026-01-01", SMALL.replace("Controller", "Clerk"), ImportState.REFUSED);

        assertThat(report.refusals()).extracting(DossierRefusal::path).contains("organisation.as_of");
    }

    @Test
    void anImportEndsNoAssignmentOfALeaver() {
        imported("2026-06-30", SMALL, ImportState.IMPORTED);
        var left = SMALL.replace("manager: p-1, status: ACTIVE", "manager: p-1, status: LEFT, left: 2026-09-30");

        var report = imported(DAY, left, ImportState.IMPORTED);

        assertThat(section(report, "role_assignments").changed()).isZero();
        assertThat(statusOf("p-2", "2026-09-30")).isEqualTo(PersonStatus.ACTIVE);
        assertThat(statusOf("p-2", "2026-10-01")).isEqualTo(PersonStatus.LEFT);
    }

    @Test
    void theImportItselfStandsInTheLedgerOnce() {
        var done = dossiers.imported(ours, DAY, SMALL);

        assertThat(inOurs("select count(*) from ledger.entry where subject_id = '" + done.id() + "'")).isOne();
    }

    private ImportReport imported(String asOf, String sections, ImportState expected) {
        var done = dossiers.imported(ours, asOf, sections);
        assertThat(done.state()).as("%s", done).isEqualTo(expected);
        return requireNonNull(done.report());
    }

    private static Map<String, Integer> created(ImportReport report) {
        return report.sections()
                .stream()
                .collect(toMap(SectionReport::name, SectionReport::created));
    }

    private static SectionReport section(ImportReport report, String name) {
        return report.sections().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private @Nullable String positionOf(String key, String day) {
        return find(key, day).stream().map(it -> it.position()).findFirst().orElse(null);
    }

    private PersonStatus statusOf(String key, String day) {
        return find(key, day).getFirst().status();
    }

    private List<PersonView> find(String key, String day) {
        return callers.asEverybody(ours, () -> {
            var ids = List.<PersonId>copyOf(people.idsOf(List.of(key)).values());
            return List.copyOf(people.byId(ids, LocalDate.parse(day)).values());
        });
    }

    private int entriesInTheLedger() {
        return inOurs("select count(*) from ledger.entry");
    }

    private int inOurs(String sql) {
        return callers.asEverybody(ours,
                () -> transactions.execute(status -> jdbc.sql(sql).query(Integer.class).single()));
    }
}
