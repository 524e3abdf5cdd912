package io.answerable.training.assignments;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.AnswerableTest;
import io.answerable.access.ActingAs;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.events.Deliveries;
import io.answerable.exchange.Dossiers;
import io.answerable.inventory.AiSystemClassified;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemMoved.AiSystemAuthorised;
import io.answerable.inventory.AiSystemMoved.AiSystemRetired;
import io.answerable.inventory.AiSystemReclassified;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.ClassificationId;
import io.answerable.inventory.HandoverChanged.HandoverAccepted;
import io.answerable.inventory.RiskCategory;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonJoined;
import io.answerable.organisation.PersonLeft;
import io.answerable.organisation.PersonMoved;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyPublished;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.roles.RoleAssignmentAccepted;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.Scope;
import io.answerable.signals.CalendarDay;
import io.answerable.training.AssigningTraining;
import io.answerable.training.CertificateDirectory;
import io.answerable.training.CourseChanged;
import io.answerable.training.CertificateExpired;
import io.answerable.training.CertificateExpiring;
import io.answerable.training.CertificateId;
import io.answerable.training.Learning;
import io.answerable.training.NeededTraining;
import io.answerable.training.TrainingOccasion;
import io.answerable.training.TrainingOverdue;
import io.answerable.training.records.Addressees;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens assigns courses: once, whether the news come twice, late or in another order. */
@AnswerableTest
@DisplayName("R-TRN-19 Training is assigned by what happens, once each")
class FollowingEventsTests {

    private static final String SECTIONS = """
            units:
              - {id: ou-1, name: One, parent: null, function: FINANCE, head: p-1}
              - {id: ou-2, name: Safety, parent: null, function: PUBLIC_SAFETY, head: p-3}
            people:
              - {id: p-1, name: Ada Lund, unit: ou-1, status: ACTIVE}
              - {id: p-2, name: Bo Dahl, unit: ou-1, status: ACTIVE}
              - {id: p-3, name: Di Moe, unit: ou-2, status: ACTIVE}
              - {id: p-4, name: Ed Ny, unit: ou-1, status: ON_LEAVE, leave: {from: 2026-01-01, to: 2099-01-01}}
              - {id: p-9, name: Cy Moe, unit: ou-1, status: LEFT, left: 2026-01-31}
            systems:
              - {id: ai-1, name: Scorer, unit: ou-1, using_units: [ou-1], state: IN_USE, category: HIGH_RISK_ANNEX_III, annex_iii: ["5(b)"]}
              - {id: ai-2, name: Old, unit: ou-1, using_units: [ou-1], state: RETIRED, category: HIGH_RISK_ANNEX_III}
            role_assignments:
              - {id: ra-1, role: role.business-owner, holder: p-1, scope: ai-1, from: 2026-01-01, to: null, lead: false}
              - {id: ra-2, role: role.human-overseer, holder: p-2, scope: ai-1, from: 2026-01-01, to: null, lead: false}
              - {id: ra-3, role: role.end-user, holder: p-3, scope: ai-1, from: 2026-01-01, to: null, lead: false}
              - {id: ra-4, role: role.end-user, holder: p-9, scope: ai-1, from: 2026-01-01, to: null, lead: false}
              - {id: ra-5, role: role.business-owner, holder: p-2, scope: ai-2, from: 2026-01-01, to: 2026-02-01, lead: false}
              - {id: ra-6, role: role.human-overseer, holder: p-2, scope: ai-2, from: 2026-01-01, to: null, lead: false}
            certificates:
              - {id: ce-1, person: p-2, certification: CERT-OVERSIGHT, system: ai-1, issued: 2026-01-01, expires: 2099-01-01}
              - {id: ce-2, person: p-1, certification: CERT-CISA, system: null, issued: 2023-12-20, expires: 2098-12-20}
            """;
    private static final String COMPLETED = """
            training_assignments:
              - {id: ta-1, person: p-1, course: TRN-OWN-1, system: null, due: 2099-01-01, completed: %s, status: COMPLETED}
            """;

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired PeopleDirectory people;

    @Autowired AiSystemRegister systems;

    @Autowired RoleHoldings holdings;

    @Autowired RoleCatalogue roles;

    @Autowired TrainingCatalogue catalogue;

    @Autowired CertificateDirectory certificates;

    @Autowired PolicyDirectory policies;

    @Autowired UnitDirectory units;

    @Autowired Addressees addressees;

    @Autowired ActingAs actingAs;

    @Autowired CurrentActor actor;

    @Autowired Needs needs;

    @Autowired AssigningTraining assigning;

    @Autowired CancellingCourses cancelling;

    @Autowired OpenNeeds open;

    @Autowired CompletedCourses completed;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    @Autowired ApplicationEventPublisher events;

    private Learning ours;
    private LocalDate today;
    private Provenance by;

    @BeforeEach
    void found() {
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS);
        today = as(actor::today);
        by = as(actor::provenance);
    }

    @Test
    @DisplayName("R-TRN-07 whoever becomes business owner gets TRN-OWN-1 and TRN-DATA-1, heard once or twice")
    void aNewRoleAssignsItsCurriculum() {
        var accepted = accepted("role.business-owner", "p-1", "ai-1");

        hear(following(), it -> it.on(accepted));
        hear(following(), it -> it.on(accepted));

        assertThat(given()).containsExactly("p-1 TRN-DATA-1", "p-1 TRN-OWN-1");
        assertThat(of("p-1", "TRN-OWN-1", "occasion")).isEqualTo("ROLE");
        assertThat(of("p-1", "TRN-OWN-1", "due")).isEqualTo(today.plusDays(30).toString());
    }

    @Test
    void theEventItselfIsHeard() {
        publish(accepted("role.business-owner", "p-1", "ai-1"));

        await().untilAsserted(() -> assertThat(given()).containsExactly("p-1 TRN-DATA-1", "p-1 TRN-OWN-1"));
    }

    @Test
    void whatWasTakenAndStillCountsIsNotAssignedAgain() {
        dossiers.imported(ours.organisation(), "2026-06-01", COMPLETED.formatted(today.minusMonths(12)));
        hear(following(), it -> it.on(accepted("role.business-owner", "p-1", "ai-1")));
        assertThat(given()).containsExactly("p-1 TRN-DATA-1");

        dossiers.imported(ours.organisation(), "2026-06-01", COMPLETED.formatted(today.minusMonths(12).minusDays(1)));
        hear(following(), it -> it.on(accepted("role.business-owner", "p-1", "ai-1")));
        assertThat(given()).containsExactly("p-1 TRN-DATA-1", "p-1 TRN-OWN-1");
    }

    @Test
    void whoeverWasSparedIsNotAskedAgainByTheSameNews() {
        var accepted = accepted("role.business-owner", "p-1", "ai-1");
        hear(following(), it -> it.on(accepted));
        var key = of("p-1", "TRN-OWN-1", "key");
        ours.ask(
                "mutation { waiveTraining(input: {assignment: {key: \"%s\"}, expectedVersion: 1, reason: \"Knows\"}) { errors { code } } }"
                        .formatted(key));

        hear(following(), it -> it.on(accepted));
        assertThat(given()).containsExactly("p-1 TRN-DATA-1");

        hear(following(), it -> it.on(accepted("role.business-owner", "p-1", "ai-1")));
        assertThat(given()).containsExactly("p-1 TRN-DATA-1", "p-1 TRN-OWN-1");
    }

    @Test
    void lateNewsOfARoleThatHasEndedAssignNothing() {
        hear(following(), it -> it.on(accepted("role.business-owner", "p-2", "ai-2")));
        hear(following(), it -> it.on(accepted("role.end-user", "p-9", "ai-1")));

        assertThat(given()).isEmpty();
    }

    @Test
    void aCourseForUnitsOfOneKindIsForThemAlone() {
        hear(following(), it -> it.on(accepted("role.end-user", "p-3", "ai-1")));

        assertThat(given()).containsExactly("p-3 TRN-AIMS-1", "p-3 TRN-DATA-1", "p-3 TRN-LIT-1", "p-3 TRN-LIT-2",
                "p-3 TRN-POLICING-1");
    }

    @Test
    @DisplayName("P2 a high-risk system: TRN-OVERSIGHT for it to the overseer, TRN-OWN-1 to the owner, TRN-LIT-2 to present users")
    void aHighRiskSystemAssigns() {
        var classification = ClassificationId.of(NewId.next());
        var re = new AiSystemReclassified(system("ai-1"), classification, RiskCategory.MINIMAL,
                RiskCategory.HIGH_RISK_ANNEX_III, true, today, by);
        var first = new AiSystemClassified(system("ai-1"), classification, RiskCategory.MINIMAL,
                RiskCategory.HIGH_RISK_ANNEX_III,
                List.of("5(b)"), List.of("DEPLOYER"), today, by);

        hear(systemNews(), it -> it.on(re));
        hear(systemNews(), it -> it.on(first));
        hear(systemNews(), it -> it.on(re));

        assertThat(given()).containsExactly("p-1 TRN-OWN-1", "p-2 TRN-OVERSIGHT ai-1", "p-3 TRN-LIT-2");
    }

    @Test
    void whatASystemIsByNowDecides() {
        hear(systemNews(), it -> it.on(new AiSystemReclassified(system("ai-2"), ClassificationId.of(NewId.next()),
                RiskCategory.MINIMAL, RiskCategory.HIGH_RISK_ANNEX_III, true, today, by)));
        assertThat(given()).isEmpty();
    }

    @Test
    void anAuthorisedSystemAssignsTheCourseForUsersAndARetiredOneCancelsWhatWasForItAlone() {
        var authorised = new AiSystemAuthorised(system("ai-1"), List.of(), by);
        hear(systemNews(), it -> it.on(authorised));
        hear(systemNews(), it -> it.on(authorised));
        hear(following(), it -> it.on(accepted("role.human-overseer", "p-2", "ai-1")));
        assertThat(given()).containsExactly("p-2 TRN-OVERSIGHT ai-1", "p-3 TRN-LIT-2");

        hear(systemNews(), it -> it.on(new AiSystemRetired(system("ai-1"), List.of(), by)));
        hear(systemNews(), it -> it.on(new AiSystemRetired(system("ai-1"), List.of(), by)));

        assertThat(given()).containsExactly("p-3 TRN-LIT-2");
        assertThat(of("p-2", "TRN-OVERSIGHT", "status")).isEqualTo("CANCELLED");
    }

    @Test
    void whoeverTakesOverASystemFromItsProjectGetsWhatProductManagersNeed() {
        var accepted = new HandoverAccepted(system("ai-1"), person("p-2"), person("p-1"), by);

        hear(following(), it -> it.on(accepted));
        hear(following(), it -> it.on(accepted));

        assertThat(given()).containsExactly("p-1 TRN-AIMS-1", "p-1 TRN-LIT-2");
    }

    @Test
    @DisplayName("P1 a joiner learns, a leaver need no more, in whatever order both are heard")
    void joinersLearnAndLeaversNeedNoMore() {
        var joined = new PersonJoined(person("p-1"), null, null, null, today, by);
        hear(peopleNews(), it -> it.on(joined));
        hear(peopleNews(), it -> it.on(joined));
        assertThat(given()).containsExactly("p-1 TRN-AIMS-1", "p-1 TRN-LIT-1");

        hear(peopleNews(), it -> it.on(new PersonLeft(person("p-1"), today.minusDays(9), by)));
        assertThat(given()).as("they work here by now").hasSize(2);

        ours.ask(
                "mutation { recordDeparture(input: {person: {key: \"p-1\"}, expectedVersion: %d, lastDay: \"%s\"}) { errors { code } } }"
                        .formatted(ours.ask("{ person(by: {key: \"p-1\"}) { version } }").at("/person/version").asInt(),
                                today.plusDays(5)));
        hear(peopleNews(), it -> it.on(new PersonLeft(person("p-1"), today.plusDays(5), by)));
        hear(peopleNews(), it -> it.on(new PersonLeft(person("p-1"), today.plusDays(5), by)));
        assertThat(given()).as("until the last day").hasSize(2);
        assertThat(givenOn(today.plusDays(6))).isEmpty();
        hear(peopleNews(), it -> it.on(new PersonJoined(person("p-9"), null, null, null, today, by)));
        assertThat(givenOn(today)).as("late news of one who has left").hasSize(2);
    }

    @Test
    @DisplayName("R-TRN-19 CERT-CISA expires in 29 days: one renewal, not two")
    void anExpiringCertificateIsRenewedOnce() {
        var day = today.plusDays(29);
        var expiring = new CertificateExpiring(CertificateId.of(NewId.next()), person("p-2"), "CERT-CISA", null, day,
                by);

        hear(certificateNews(), it -> it.on(expiring));
        hear(certificateNews(), it -> it.on(expiring));

        assertThat(given()).containsExactly("p-2 CERT-CISA");
        assertThat(of("p-2", "CERT-CISA", "due")).isEqualTo(day.toString());
        assertThat(ours.ask("{ trainingAssignments { nodes { course { key } leadsTo { key } } } }")
                .at("/trainingAssignments/nodes/0/leadsTo/key")
                .asString()).isEqualTo("CERT-CISA");
    }

    @Test
    void aCertificateThatACourseLeadsToIsRenewedByTheCourseAndNeverWhenItIsReplacedByThen() {
        var oversight = new CertificateExpiring(CertificateId.of(NewId.next()), person("p-2"), "CERT-OVERSIGHT",
                system("ai-1"), today.plusDays(60), by);
        hear(certificateNews(), it -> it.on(oversight));
        assertThat(given()).as("ce-1 holds until 2099").isEmpty();

        var legal = new CertificateExpiring(CertificateId.of(NewId.next()), person("p-2"), "CERT-LEGAL-CPD", null,
                today.minusDays(3), by);
        hear(certificateNews(), it -> it.on(legal));
        assertThat(given()).containsExactly("p-2 TRN-LEGAL-1");
        assertThat(of("p-2", "TRN-LEGAL-1", "due")).isEqualTo(today.plusDays(30).toString());
    }

    @Test
    void whatWasReplacedSomeTimeAfterItsEndIsNotRenewed() {
        hear(certificateNews(), it -> it.on(new CertificateExpired(CertificateId.of(NewId.next()), person("p-1"),
                "CERT-CISA", null, LocalDate.parse("2023-11-30"), by)));

        assertThat(given()).as("ce-2 was issued on 2023-12-20").isEmpty();
    }

    @Test
    void aRenewalIsNeededAlthoughTheCourseCountsUntilTheCertificateExpires() {
        dossiers.imported(ours.organisation(), "2026-06-01",
                """
                        training_assignments:
                          - {id: ta-1, person: p-2, course: TRN-LEGAL-1, system: null, due: null, completed: %s, status: COMPLETED}
                        """
                        .formatted(today.minusMonths(5)));
        var until = today.minusMonths(5).plusMonths(6);

        hear(certificateNews(), it -> it.on(new CertificateExpiring(CertificateId.of(NewId.next()), person("p-2"),
                "CERT-LEGAL-CPD", null, until.minusDays(1), by)));
        assertThat(given()).isEmpty();
        hear(certificateNews(), it -> it.on(new CertificateExpiring(CertificateId.of(NewId.next()), person("p-2"),
                "CERT-LEGAL-CPD", null, until, by)));
        assertThat(given()).containsExactly("p-2 TRN-LEGAL-1");
    }

    @Test
    @DisplayName("P4 a policy assigns the course that it names to its audience, unless another edition binds by now")
    void aPolicyAssignsItsCourse() {
        dossiers.imported(ours.organisation(), "2026-06-01",
                """
                        policies:
                          - {id: pol-1, title: Safe use, topics: [RESPONSIBLE_USE], version: 2, status: PUBLISHED, author: p-1, legal_review: {by: p-1, date: 2026-01-10}, approved: {by: p-1, date: 2026-01-15}, review_due: 2099-01-15, audience: [ou-1], acknowledge_by: null, outstanding: [], course: TRN-SEC-1}
                        """);
        var policy = as(() -> requireNonNull(policies.idsOf(List.of("pol-1")).get("pol-1")));
        var audience = List.of(as(() -> requireNonNull(units.idsOf(List.of("ou-1")).get("ou-1"))));
        var news = new FollowingPolicies(actingAs, policies, catalogue, addressees, assigning, actor);

        hear(news, it -> it.on(published(policy, 1, audience, true)));
        assertThat(given()).as("another edition binds").isEmpty();
        hear(news, it -> it.on(published(policy, 2, audience, false)));
        assertThat(given()).as("little has changed (P4.6)").isEmpty();
        for (var edition : List.of(2, 2, 1)) {
            hear(news, it -> it.on(published(policy, edition, audience, true)));
            assertThat(given()).hasSize(3);
        }

        assertThat(given()).containsExactly("p-1 TRN-SEC-1", "p-2 TRN-SEC-1", "p-4 TRN-SEC-1");
        assertThat(of("p-1", "TRN-SEC-1", "due")).isEqualTo(today.plusDays(9).toString());
    }

    private PolicyPublished published(PolicyId policy, int edition, List<UnitId> audience, boolean substantial) {
        return new PolicyPublished(policy, edition, audience, today, today.plusDays(9), "TRN-SEC-1", substantial, by);
    }

    @Test
    @DisplayName("R-TRN-07 R-TRN-19 whoever joins or moves to a unit gets what a policy in force and their roles ask there, once")
    void whoeverComesToAUnitLearnsWhatIsAskedThere() {
        dossiers.imported(ours.organisation(), "2026-06-01",
                """
                        role_assignments:
                          - {id: ra-7, role: role.end-user, holder: p-2, scope: ai-1, from: 2026-01-01, to: null, lead: false}
                        policies:
                          - {id: pol-1, title: Safe use, topics: [RESPONSIBLE_USE], version: 1, status: PUBLISHED, author: p-1, legal_review: {by: p-1, date: 2026-01-10}, approved: {by: p-1, date: 2026-01-15}, review_due: 2099-01-15, audience: [ou-2], acknowledge_by: null, outstanding: [], course: TRN-SEC-1}
                          - {id: pol-2, title: For all, topics: [AI_POLICY], version: 1, status: PUBLISHED, author: p-1, legal_review: {by: p-1, date: 2026-01-10}, approved: {by: p-1, date: 2026-01-15}, review_due: 2099-01-15, audience: ALL, acknowledge_by: null, outstanding: [], course: TRN-AIMS-1}
                        """);
        hear(seatNews(), it -> it.on(new PersonMoved(person("p-1"), unit("ou-1"), unit("ou-2"), today, by)));
        assertThat(given()).as("they sit elsewhere by now").isEmpty();

        ours.ask("mutation { movePerson(input: {person: {key: \"p-2\"}, expectedVersion: "
                + ours.ask("{ person(by: {key: \"p-2\"}) { version } }").at("/person/version").asInt()
                + ", unit: {key: \"ou-2\"}}) { errors { code } } }");
        new Deliveries(jdbc).areSettledFor(ours.organisation());
        assertThat(given()).containsExactly("p-2 TRN-POLICING-1", "p-2 TRN-SEC-1");
        hear(seatNews(), it -> it.on(new PersonMoved(person("p-2"), unit("ou-1"), unit("ou-2"), today, by)));
        hear(seatNews(), it -> it.on(new PersonMoved(person("p-2"), unit("ou-2"), unit("ou-2"), today, by)));
        assertThat(given()).hasSize(2);

        hear(seatNews(), it -> it.on(new PersonJoined(person("p-3"), unit("ou-2"), null, null, today, by)));
        assertThat(given()).contains("p-3 TRN-SEC-1", "p-3 TRN-AIMS-1").hasSize(4);
    }

    private UnitId unit(String key) {
        return as(() -> requireNonNull(units.idsOf(List.of(key)).get(key)));
    }

    private FollowingSeats seatNews() {
        return new FollowingSeats(actingAs, people, policies, holdings, needs, catalogue, assigning, actor);
    }

    @Test
    @DisplayName("T-6 R-TRN-21 what was learnt does not count after a change that matters: whoever had learnt it takes it again, once")
    void aChangedCourseIsTakenAgain() {
        dossiers.imported(ours.organisation(), "2026-06-01", COMPLETED.formatted(today.minusDays(20)));
        assertThat(ours.ask(OWNERS).at("/trainingCoverage/0/trainedCount").asInt()).isOne();
        changed(1, false);
        assertThat(ours.ask(OWNERS).at("/trainingCoverage/0/trainedCount").asInt()).as("little has changed").isOne();
        assertThat(given()).isEmpty();

        changed(2, true);
        assertThat(ours.ask(OWNERS).at("/trainingCoverage/0/trainedCount").asInt()).isZero();
        assertThat(given()).containsExactly("p-1 TRN-OWN-1");
        assertThat(rows(today)).filteredOn(it -> it.get(6).equals("NEW_VERSION")).hasSize(1);
        var again = new CourseChanged("TRN-OWN-1", 3, today, true, null, by);
        hear(new FollowingCourses(actingAs, completed, assigning), it -> it.on(again));
        assertThat(given()).hasSize(1);
    }

    private static final String OWNERS = "{ trainingCoverage(course: \"TRN-OWN-1\", unit: {key: \"ou-1\"}) { trainedCount } }";

    private void changed(int version, boolean repeat) {
        ours.ask("mutation { changeCourse(input: {course: \"TRN-OWN-1\", expectedVersion: " + version
                + ", minutes: " + (90 + version) + ", repeat: " + repeat
                + ", reason: \"New law\"}) { errors { code } } }");
        new Deliveries(jdbc).areSettledFor(ours.organisation());
    }

    @Test
    @DisplayName("P1 whoever postpones their departure learns until then")
    void whoeverStaysLongerLearnsUntilThen() {
        hear(peopleNews(), it -> it.on(new PersonJoined(person("p-1"), null, null, null, today, by)));
        leaves(5);
        assertThat(givenOn(today.plusDays(6))).isEmpty();

        leaves(20);

        assertThat(givenOn(today.plusDays(6))).containsExactly("p-1 TRN-AIMS-1", "p-1 TRN-LIT-1");
        assertThat(givenOn(today.plusDays(20))).hasSize(2);
        assertThat(givenOn(today.plusDays(21))).isEmpty();
        leaves(2);
        assertThat(givenOn(today.plusDays(3))).as("and sooner again").isEmpty();
    }

    private void leaves(int days) {
        ours.ask(
                "mutation { recordDeparture(input: {person: {key: \"p-1\"}, expectedVersion: %d, lastDay: \"%s\"}) { errors { code } } }"
                        .formatted(ours.ask("{ person(by: {key: \"p-1\"}) { version } }").at("/person/version").asInt(),
                                today.plusDays(days)));
        new Deliveries(jdbc).areSettledFor(ours.organisation());
        hear(peopleNews(), it -> it.on(new PersonLeft(person("p-1"), today.plusDays(days), by)));
    }

    @Test
    void anAuditCanHaveSomebodyTrained() {
        var finding = new NeededTraining(person("p-1"), "TRN-SEC-1", null,
                new NeededTraining.Cause(TrainingOccasion.FINDING, "fn-1", "Lack of competence."), null, null);

        assertThat(as(() -> assigning.assign(List.of(finding)))).hasSize(1);
        assertThat(as(() -> assigning.assign(List.of(finding, finding)))).isEmpty();
        assertThat(of("p-1", "TRN-SEC-1", "because")).isEqualTo("Lack of competence.");
    }

    @Test
    @DisplayName("T-5 what is overdue is announced once, the day after the last good one, and never of absent people")
    void delaysAreAnnouncedOnce() {
        var told = new ArrayList<Object>();
        var announcing = new AnnouncingDelays(actingAs, jdbc, people, actor, told::add);
        dossiers.imported(ours.organisation(), "2026-06-01",
                """
                        training_assignments:
                          - {id: ta-1, person: p-1, course: TRN-LIT-1, system: null, due: 2026-10-10, completed: null, status: ASSIGNED}
                          - {id: ta-2, person: p-4, course: TRN-LIT-1, system: null, due: 2026-10-10, completed: null, status: ASSIGNED}
                          - {id: ta-3, person: p-9, course: TRN-LIT-1, system: null, due: 2026-10-10, completed: null, status: ASSIGNED}
                        """);

        for (var day : List.of("2026-10-10", "2026-10-12", "2026-10-11", "2026-10-12")) {
            var event = new CalendarDay(ours.organisation(), LocalDate.parse(day), by);
            hear(announcing, it -> it.on(event));
            assertThat(told).hasSize(day.equals("2026-10-10") ? 0 : 1);
        }
        assertThat(told).first()
                .isInstanceOfSatisfying(TrainingOverdue.class,
                        it -> assertThat(it.person()).isEqualTo(person("p-1")));
    }

    private FollowingRoles following() {
        return new FollowingRoles(actingAs, needs, assigning, holdings, roles, actor);
    }

    private FollowingSystems systemNews() {
        return new FollowingSystems(actingAs, needs, assigning, cancelling, systems, actor);
    }

    private FollowingPeople peopleNews() {
        return new FollowingPeople(actingAs, needs, assigning, cancelling, open, actor);
    }

    private FollowingCertificates certificateNews() {
        return new FollowingCertificates(actingAs, needs, assigning, certificates, catalogue, actor);
    }

    private RoleAssignmentAccepted accepted(String role, String person, String system) {
        return new RoleAssignmentAccepted(RoleAssignmentId.of(NewId.next()), role, HolderRef.person(person(person)),
                Scope.system(system(system)), today.minusDays(3), null, by);
    }

    private <L> void hear(L listener, Consumer<L> news) {
        as(() -> transactions.execute(status -> {
            news.accept(listener);
            return true;
        }));
    }

    private void publish(Object event) {
        as(() -> transactions.execute(status -> {
            events.publishEvent(event);
            return true;
        }));
    }

    private List<String> given() {
        return givenOn(today);
    }

    private List<String> givenOn(LocalDate day) {
        var found = new ArrayList<String>();
        rows(day).forEach(it -> {
            if (List.of("ASSIGNED", "IN_PROGRESS").contains(it.get(3))) {
                found.add((it.get(0) + " " + it.get(1) + " " + it.get(2)).strip());
            }
        });
        return found.stream().sorted().toList();
    }

    private List<List<String>> rows(LocalDate day) {
        return requireNonNull(as(() -> transactions.execute(status -> jdbc.sql("""
                select f.person, f.course, f.system, f.status, k.key, f.due, f.occasion, f.because
                from training.assignment_fact f join training.assignment k using (organisation_id, assignment_id)
                where f.valid_from <= :day and f.valid_until > :day order by f.course""")
                .param("day", day)
                .query((rs, row) -> {
                    var system = rs.getObject(3, UUID.class);
                    return List.of(keyOf(PersonId.of(rs.getObject(1, UUID.class))), rs.getString(2),
                            system == null ? "" : system.equals(system("ai-1").value()) ? "ai-1" : "ai-2",
                            rs.getString(4), rs.getString(5), String.valueOf(rs.getString(6)),
                            String.valueOf(rs.getString(7)), String.valueOf(rs.getString(8)));
                })
                .list())));
    }

    private String of(String person, String course, String field) {
        var column = List.of("person", "course", "system", "status", "key", "due", "occasion", "because")
                .indexOf(field);
        return rows(today).stream()
                .filter(it -> it.get(0).equals(person) && it.get(1).equals(course))
                .map(it -> it.get(column))
                .findFirst()
                .orElseThrow();
    }

    private String keyOf(PersonId id) {
        return requireNonNull(people.byId(List.of(id), today).get(id)).key();
    }

    private PersonId person(String key) {
        return as(() -> requireNonNull(people.idsOf(List.of(key)).get(key)));
    }

    private AiSystemId system(String key) {
        return as(() -> requireNonNull(systems.idsOf(List.of(key)).get(key)));
    }

    private <T> T as(Supplier<T> work) {
        return callers.asEverybody(ours.organisation(), work);
    }
}
