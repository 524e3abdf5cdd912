package io.answerable.training.coverage;

import static io.answerable.access.Permission.MANAGE_TRAINING;
import static io.answerable.access.Permission.READ;
import static io.answerable.access.Permission.READ_GOVERNANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.ActingAs;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.exchange.Dossiers;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.signals.CalendarDay;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.training.Learning;
import io.answerable.training.LiteracyCoverageChanged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.transaction.support.TransactionTemplate;

/** How far people are trained, and what is found about it: too few, too late, too long ago. */
@AnswerableTest
class CoverageTests {

    private static final String SECTIONS = """
            units:
              - {id: ou-fin, name: Finance, parent: null, function: FINANCE, head: p-1}
              - {id: ou-utl, name: Utilities, parent: null, function: PRODUCTION, head: p-6}
            people:
              - {id: p-1, name: Ada Lund, unit: ou-fin, status: ACTIVE}
              - {id: p-2, name: Bo Dahl, unit: ou-fin, status: ACTIVE}
              - {id: p-3, name: Di Moe, unit: ou-fin, status: ON_LEAVE, leave: {from: 2026-01-01, to: 2026-11-10}}
              - {id: p-4, name: Ed Ny, unit: ou-fin, status: LEFT, left: 2026-03-31}
              - {id: p-6, name: Fi Ek, unit: ou-utl, status: ACTIVE}
              - {id: p-7, name: Go Ek, unit: ou-utl, status: ACTIVE}
              - {id: p-8, name: Hu Ek, unit: ou-utl, status: ACTIVE}
              - {id: p-9, name: Io Ek, unit: ou-utl, status: ACTIVE}
              - {id: p-10, name: Jo Ek, unit: ou-utl, status: ACTIVE}
            systems: [{id: ai-1, name: Scorer, unit: ou-fin, using_units: [ou-fin], state: IN_USE, category: MINIMAL}]
            role_assignments:
              - {id: ra-1, role: role.top-management, holder: p-1, scope: org, from: 2025-01-01, to: null, lead: false}
              - {id: ra-2, role: role.top-management, holder: p-4, scope: org, from: 2025-01-01, to: null, lead: false}
              - {id: ra-3, role: role.end-user, holder: p-2, scope: ai-1, from: 2025-01-01, to: null, lead: false}
              - {id: ra-4, role: role.end-user, holder: p-6, scope: ai-1, from: 2025-01-01, to: null, lead: false}
            training_assignments:
              - {id: ta-1, person: p-1, course: TRN-LIT-1, system: null, due: null, completed: 2025-11-20, status: COMPLETED}
              - {id: ta-2, person: p-1, course: TRN-LEAD-1, system: null, due: null, completed: 2025-11-20, status: COMPLETED}
              - {id: ta-3, person: p-2, course: TRN-DATA-1, system: null, due: null, completed: 2026-02-02, status: COMPLETED}
              - {id: ta-4, person: p-2, course: TRN-LIT-1, system: null, due: 2026-11-20, completed: null, status: ASSIGNED}
              - {id: ta-5, person: p-3, course: TRN-LIT-1, system: null, due: 2026-10-31, completed: null, status: IN_PROGRESS}
              - {id: ta-6, person: p-4, course: TRN-LIT-1, system: null, due: 2026-01-31, completed: null, status: ASSIGNED}
              - {id: ta-7, person: p-6, course: TRN-LIT-1, system: null, due: null, completed: 2026-02-02, status: COMPLETED}
              - {id: ta-8, person: p-7, course: TRN-LIT-1, system: null, due: null, completed: 2026-02-02, status: COMPLETED}
              - {id: ta-9, person: p-8, course: TRN-LIT-1, system: null, due: null, completed: 2026-02-02, status: COMPLETED}
              - {id: ta-10, person: p-9, course: TRN-LIT-1, system: null, due: null, completed: 2026-03-03, status: COMPLETED}
            """;

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ActingAs actingAs;

    @Autowired CourseCoverage courseCoverage;

    @Autowired PeopleDirectory people;

    @Autowired UnitDirectory units;

    @Autowired ToldCoverage toldCoverage;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired List<Detector> detectors;

    private Learning ours;

    @BeforeEach
    void found() {
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS);
    }

    @Test
    @DisplayName("R-TRN-18 TRN-001 fires the day after the last good one, for people at work alone")
    void delaysOfPeopleAtWorkAreFound() {
        assertThat(found("TRN-001", "2026-11-10")).isEmpty();
        assertThat(found("TRN-001", "2026-11-11")).containsExactly("ta-5 since 2026-11-11");
        assertThat(found("TRN-001", "2026-11-20")).containsExactly("ta-5 since 2026-11-11");
        assertThat(found("TRN-001", "2026-11-21")).containsExactly("ta-4 since 2026-11-21", "ta-5 since 2026-11-11");
    }

    @Test
    @DisplayName("R-TRN-10 TRN-005 fires where fewer than 80 percent of those at work have a record of the last 12 months")
    void unitsWithTooFewAreFound() {
        assertThat(found("TRN-005", "2026-06-01")).containsExactly("ou-fin since 2026-06-01");
        assertThat(found("TRN-005", "2027-02-02")).as("exactly 80 percent in ou-utl, on the last good day")
                .containsExactly("ou-fin since 2026-06-01");
        assertThat(found("TRN-005", "2027-02-03")).contains("ou-utl since 2027-02-03");
    }

    @Test
    @DisplayName("R-TRN-12 TRN-006 fires on the day after 365 days without leadership learning")
    void staleLeadersAreFound() {
        assertThat(found("TRN-006", "2026-11-20")).isEmpty();
        assertThat(found("TRN-006", "2026-11-21")).containsExactly("p-1 since 2026-11-21");
        assertThat(found("TRN-006", "2025-11-19")).containsExactlyInAnyOrder("p-1 since 2025-01-01",
                "p-4 since 2025-01-01");
    }

    @Test
    @DisplayName("R-TRN-11 coverage of a course lists who is trained and who is open in a unit")
    void coverageListsTrainedAndOpenPeople() {
        var question = """
                { trainingCoverage(course: "TRN-DATA-1", unit: {key: "ou-fin"}, asOf: "2026-11-21") { unit { key }
                    course { key } trainedCount openCount percent trained { nodes { key } } open(first: 1) { nodes { key }
                    totalCount } } }""";
        var finance = ours.ask(question).at("/trainingCoverage/0");

        assertThat(finance.at("/unit/key").asString()).isEqualTo("ou-fin");
        assertThat(finance.at("/trained/nodes").findValuesAsString("key")).containsExactly("p-2");
        assertThat(finance.at("/open/nodes").findValuesAsString("key")).containsExactly("p-1");
        assertThat(finance.at("/open/totalCount").asInt()).isEqualTo(2);
        assertThat(finance.path("percent").asInt()).isEqualTo(33);
        assertThat(ours.askWith(question, READ, MANAGE_TRAINING).at("/trainingCoverage/0/openCount").asInt())
                .isEqualTo(2);
        assertThat(
                ours.ask("{ trainingCoverage(course: \"TRN-NIX\") { openCount } }").path("trainingCoverage").isNull())
                .isTrue();
        var theirs = new Learning(callers, dossiers, api, "2026-06-01", """
                units: [{id: ou-fin, name: Finance, parent: null, function: FINANCE, head: null}]
                people: [{id: p-99, name: Other, unit: ou-fin, status: ACTIVE}]
                """).ask(question).path("trainingCoverage");
        assertThat(theirs.findValuesAsString("key")).as("another organisation")
                .containsExactly("ou-fin", "TRN-DATA-1",
                        "p-99");
    }

    @Test
    @DisplayName("R-TRN-10 a change of the share of a unit that knows enough about AI is told once")
    void changesOfLiteracyAreToldOnce() {
        var told = new ArrayList<Object>();
        var news = new AnnouncingCoverage(actingAs, courseCoverage, people, toldCoverage, actor, told::add);
        hear(news, "2026-11-19");
        assertThat(told).as("the first that is known is no change").isEmpty();

        hear(news, "2026-11-20", "2026-11-21", "2026-11-21", "2026-11-19");

        assertThat(told).hasSize(1)
                .first()
                .isInstanceOfSatisfying(LiteracyCoverageChanged.class, it -> {
                    assertThat(it.unit()).isEqualTo(unit("ou-fin"));
                    assertThat(it.percent()).isZero();
                    assertThat(it.on()).isEqualTo("2026-11-21");
                });
    }

    private void hear(AnnouncingCoverage news, String... days) {
        callers.asEverybody(ours.organisation(), () -> {
            for (var day : days) {
                var event = new CalendarDay(ours.organisation(), LocalDate.parse(day), actor.provenance());
                transactions.executeWithoutResult(status -> news.on(event));
            }
            return true;
        });
    }

    private UnitId unit(String key) {
        return callers.asEverybody(ours.organisation(),
                () -> Objects.requireNonNull(units.idsOf(List.of(key)).get(key)));
    }

    @Test
    @DisplayName("R-TRN-10 literacy is shown for what people do, and is forbidden to whoever governs nothing")
    void literacyIsShownBySegment() {
        var question = """
                { literacyCoverage(asOf: "2026-11-21") { segment { key } people courses { course { key } people percent } } }""";
        var everyone = ours.askWith(question, READ, READ_GOVERNANCE).at("/literacyCoverage/0");

        assertThat(everyone.at("/segment/key").asString()).isEqualTo("SEG-ALL");
        assertThat(everyone.path("people").asInt()).isEqualTo(2);
        assertThat(everyone.at("/courses/0/people").asInt()).isOne();
        assertThat(everyone.at("/courses/0/percent").asInt()).isEqualTo(50);
        for (var forbidden : List.of(question, "{ trainingCoverage(course: \"TRN-DATA-1\") { openCount } }")) {
            callers.asHolderOf(ours.organisation(), () -> {
                api.document(forbidden)
                        .execute()
                        .errors()
                        .expect(it -> "FORBIDDEN".equals(it.getExtensions().get("code")));
                return true;
            }, READ);
        }
    }

    private List<String> found(String code, String day) {
        var concern = new Concern(LocalDate.parse(day), Set.of(code), Optional.empty());
        return callers.asEverybody(ours.organisation(), () -> detectors.stream()
                .filter(it -> it.codes().contains(code))
                .flatMap(it -> it.detect(concern).stream())
                .filter(it -> it.code().equals(code))
                .map((Detection it) -> it.subject().reference() + " since " + it.since())
                .sorted()
                .toList());
    }
}
