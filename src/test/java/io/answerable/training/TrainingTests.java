package io.answerable.training;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRow;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.roles.RecordingResponsibilities;
import io.answerable.roles.ResponsibilityFacts;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a dossier says about certificates and courses, who reads it, and what the gates and GATE-011 make of it. */
@AnswerableTest
class TrainingTests {

    private static final LocalDate MAY = LocalDate.parse("2026-05-01");
    private static final LocalDate EXPIRES = LocalDate.parse("2026-10-01");
    private static final String IN_USE_SINCE = "2026-02-01";
    private static final String OVERSEER = "HUMAN_OVERSEER_CERTIFIED_IF_HIGH_RISK";
    private static final String END_USERS = "END_USERS_TRAINED";
    private static final String CERTIFICATES = """
            { person(by: {key: "p-020"}) { certificates { key status certification { title } system { key }
                person { key } expires history { nodes { act } } }
                trainingAssignments { key status course { key } completed } } }""";

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems systems;

    @Autowired RecordingResponsibilities responsibilities;

    @Autowired RecordingCertificates recordingCertificates;

    @Autowired RecordingTraining recordingTraining;

    @Autowired AiSystemRegister register;

    @Autowired PeopleDirectory people;

    @Autowired CertificateDirectory certificates;

    @Autowired TrainingDirectory training;

    @Autowired List<Detector> detectors;

    @Autowired List<GateRequirement> requirements;

    @Autowired CurrentActor actor;

    @Autowired ExecutionGraphQlServiceTester tester;

    OrganisationId organisation;

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
        record(highRisk("ai-01"), highRisk("ai-02").in(LifecycleState.SUSPENDED),
                system("ai-03").usedSince(IN_USE_SINCE));
    }

    @Test
    void aCertificateIsNewOnlyOnceAndChangesFromTheDayOfTheDossier() {
        assertThat(certified(MAY, oversight("p-020", "ai-01", EXPIRES)).created()).isOne();
        assertThat(certified(MAY, oversight("p-020", "ai-01", EXPIRES)).unchanged()).isOne();
        assertThat(certified(TODAY, oversight("p-020", "ai-01", EXPIRES.plusYears(1))).changed()).isOne();

        assertThat(ofPerson(MAY)).extracting(CertificateView::expires).containsExactly(EXPIRES);
        assertThat(ofPerson(TODAY)).extracting(CertificateView::status).containsExactly(CertificateStatus.VALID);
    }

    @Test
    void whatIsUnknownIsRefusedWithItsPlace() {
        assertThat(certified(TODAY,
                new CertificateFacts("ce-01", "p-999", "CERT-NIX", "ai-99", TODAY, MAY, null, null, null))
                .refusals()).extracting(RowRefusal::path, RowRefusal::code)
                .containsExactly(tuple("certification", "NOT_FOUND"), tuple("expires", "VALIDATION_FAILED"),
                        tuple("person", "NOT_FOUND"), tuple("system", "NOT_FOUND"));
        assertThat(trained(TODAY, new TrainingAssignmentFacts("ta-01", "p-020", "TRN-NIX", null, null, null,
                TrainingStatus.ASSIGNED)).refusals()).extracting(RowRefusal::path).containsExactly("course");
    }

    @Test
    void peopleReadTheirOwnAndGovernorsEverybodys() {
        certified(TODAY, oversight("p-020", "ai-01", EXPIRES));
        trained(TODAY, completed("ta-01", "p-020", "TRN-LIT-1", "2026-03-05"));

        for (var answer : List.of(asPerson("p-020"), asHolder(Permission.READ, Permission.READ_GOVERNANCE,
                Permission.READ_HISTORY))) {
            answer.get().path("person").matchesJson("""
                    {"certificates": [{"key": "ce-p-020-ai-01", "status": "EXPIRED", "system": {"key": "ai-01"},
                      "certification": {"title": "Human oversight authorisation for one system"},
                      "person": {"key": "p-020"}, "expires": "2026-10-01"}],
                     "trainingAssignments": [{"key": "ta-01", "status": "COMPLETED", "course": {"key": "TRN-LIT-1"},
                       "completed": "2026-03-05"}]}""");
        }
        asPerson("p-021").get()
                .path("person.certificates")
                .valueIsNull()
                .path("person.trainingAssignments")
                .valueIsNull();
    }

    @Test
    void anotherOrganisationFindsNeitherCertificatesNorCourses() {
        certified(TODAY, oversight("p-020", "ai-01", EXPIRES));
        trained(TODAY, completed("ta-01", "p-020", "TRN-LIT-1", "2026-03-05"));
        var certificate = new NodeId("Certificate", ofPerson(TODAY).getFirst().id().value()).encoded();
        var course = new NodeId("TrainingAssignment", asEverybody(() -> requireNonNull(
                training.assignmentsOf(List.of(person("p-020")), TODAY).get(person("p-020"))).getFirst().id().value()))
                .encoded();
        var both = "{ nodes(ids: [\"%s\", \"%s\"]) { id } }".formatted(certificate, course);
        asEverybody(() -> tester.document(both)
                .execute()
                .path("nodes[*].id")
                .entityList(String.class)
                .containsExactly(certificate, course));
        organisation = Municipality.found(callers, organisations);

        asEverybody(() -> tester.document(both)
                .execute()
                .path("nodes[0]")
                .valueIsNull()
                .path("nodes[1]")
                .valueIsNull());
    }

    @Test
    @DisplayName("GATE-011 fires from the first use without an overseer, for IN_USE and high-risk only")
    void aHighRiskSystemWithoutOverseerIsFound() {
        assertThat(found(TODAY)).containsExactly(tuple("GATE-011", "ai-01", LocalDate.parse(IN_USE_SINCE)));
    }

    @Test
    @DisplayName("GATE-011 V-7 A listed use that profiles people is overseen like any high-risk one, whatever a dossier records")
    void anExcludedDerogationIsOverseen() {
        record(system("ai-04").of(RiskCategory.ANNEX_III_NOT_HIGH_RISK)
                .points("5(a)")
                .usedSince(IN_USE_SINCE)
                .profiling());

        assertThat(found(TODAY)).contains(tuple("GATE-011", "ai-04", LocalDate.parse(IN_USE_SINCE)));
        assertThat(judged(OVERSEER, TODAY)).contains(tuple("ai-04", RequirementState.OPEN));
    }

    @Test
    @DisplayName("GATE-011 fires the day after the certificate of the only overseer has expired")
    void anExpiredCertificateIsFound() {
        holds("role.human-overseer", "p-020", "ai-01");
        certified(MAY, oversight("p-020", "ai-01", EXPIRES));

        assertThat(found(EXPIRES)).isEmpty();
        assertThat(found(EXPIRES.plusDays(1)))
                .containsExactly(tuple("GATE-011", "ai-01", EXPIRES.plusDays(1)));
        assertThat(judged(OVERSEER, EXPIRES)).containsExactlyInAnyOrder(tuple("ai-01", RequirementState.MET),
                tuple("ai-02", RequirementState.OPEN), tuple("ai-03", RequirementState.NOT_APPLICABLE));
        assertThat(judged(OVERSEER, EXPIRES.plusDays(1))).contains(tuple("ai-01", RequirementState.OPEN));
    }

    @Test
    @DisplayName("Reading 11: a certificate for another system, or of somebody who does not oversee, does not count")
    void theCertificateIsOfTheOverseerForThatSystem() {
        holds("role.human-overseer", "p-020", "ai-01");
        certified(MAY, oversight("p-020", "ai-02", TODAY), oversight("p-021", "ai-01", TODAY));

        assertThat(found(TODAY)).hasSize(1);
        certified(MAY, oversight("p-020", "ai-01", TODAY));
        assertThat(found(TODAY)).isEmpty();
    }

    @Test
    @DisplayName("GATE-011 An overseer who is suspended oversees nothing from that day on")
    void aSuspendedOverseerIsNone() {
        holds("role.human-overseer", "p-020", "ai-01");
        certified(MAY, oversight("p-020", "ai-01", LocalDate.parse("2099-01-01")));
        var today = asEverybody(() -> actor.today());
        assertThat(found(today)).isEmpty();

        suspendEverybody();
        assertThat(found(today.minusDays(1))).isEmpty();
        assertThat(found(today)).containsExactly(tuple("GATE-011", "ai-01", today));
        assertThat(judged(OVERSEER, today)).contains(tuple("ai-01", RequirementState.OPEN));
    }

    private void suspendEverybody() {
        asEverybody(() -> {
            var id = tester.document("{ roleAssignments { nodes { id } } }")
                    .execute()
                    .path("roleAssignments.nodes[0].id")
                    .entity(String.class)
                    .get();
            return tester.document("""
                    mutation { suspendRoleAssignment(input: {assignment: "%s", expectedVersion: 1}) {
                        errors { code } } }""".formatted(id))
                    .execute()
                    .path("suspendRoleAssignment.errors")
                    .entityList(Object.class)
                    .hasSize(0);
        });
    }

    @Test
    @DisplayName("R-TRN-17 END_USERS_TRAINED asks every present end user for a TRN-LIT-1 or TRN-LIT-2 within 12 months")
    void everyEndUserIsTrained() {
        holds("role.end-user", "p-020", "ai-01");
        holds("role.end-user", "p-021", "ai-01");
        trained(MAY, completed("ta-01", "p-020", "TRN-LIT-1", "2025-11-20"),
                completed("ta-02", "p-021", "TRN-LIT-2", "2026-04-01"), completed("ta-03", "p-020", "TRN-OWN-1",
                        "2026-04-01"));

        assertThat(judged(END_USERS, LocalDate.parse("2026-11-20"))).contains(tuple("ai-01", RequirementState.MET));
        assertThat(judged(END_USERS, TODAY)).contains(tuple("ai-01", RequirementState.OPEN));
        assertThat(asEverybody(() -> judge(END_USERS).judge(new GateQuestion(register.all(TODAY), Set.of(END_USERS),
                TODAY)).stream().map(it -> it.detail()).toList()))
                .contains("1 of 2 end users have no valid TRN-LIT-1 or TRN-LIT-2: Henrik Dahlberg (p-020).");
    }

    @Test
    @DisplayName("R-TRN-17 END_USERS_TRAINED is open where units use a system and nobody is named as its end user")
    void somebodyIsNamedAsEndUser() {
        assertThat(judged(END_USERS, TODAY)).contains(tuple("ai-01", RequirementState.OPEN));

        holds("role.end-user", "p-020", "ou-fin");
        trained(MAY, completed("ta-01", "p-020", "TRN-LIT-1", "2026-04-01"));

        assertThat(judged(END_USERS, TODAY)).as("somebody who uses AI in a unit that uses the system")
                .contains(tuple("ai-01", RequirementState.MET));
    }

    private static SystemRow highRisk(String key) {
        return system(key).usedSince(IN_USE_SINCE).of(RiskCategory.HIGH_RISK_ANNEX_III);
    }

    private static CertificateFacts oversight(String person, String system, LocalDate expires) {
        return new CertificateFacts("ce-" + person + "-" + system, person, "CERT-OVERSIGHT", system,
                LocalDate.parse("2025-10-01"), expires, null, null, null);
    }

    private static TrainingAssignmentFacts completed(String key, String person, String course, String day) {
        return new TrainingAssignmentFacts(key, person, course, null, null, LocalDate.parse(day),
                TrainingStatus.COMPLETED);
    }

    private void record(SystemRow... rows) {
        assertThat(asEverybody(() -> Municipality.record(systems, MAY, rows)).refusals()).isEmpty();
    }

    private void holds(String role, String person, String system) {
        var assignment = new ResponsibilityFacts.Assignment("ra-" + NewId.next(), role, person, system,
                LocalDate.parse("2025-01-01"), null, false, null);
        asEverybody(() -> responsibilities.record(
                new ResponsibilityFacts(MAY, List.of(assignment), List.of(), List.of(), List.of()),
                (section, rows) -> {
                })).values().forEach(it -> assertThat(it.refusals()).isEmpty());
    }

    private Recorded certified(LocalDate asOf, CertificateFacts... rows) {
        return asEverybody(() -> recordingCertificates.certificates(Arrays.asList(rows), asOf, (section, done) -> {
        }));
    }

    private Recorded trained(LocalDate asOf, TrainingAssignmentFacts... rows) {
        return asEverybody(() -> recordingTraining.assignments(Arrays.asList(rows), asOf, (section, done) -> {
        }));
    }

    private List<CertificateView> ofPerson(LocalDate day) {
        return asEverybody(() -> requireNonNull(
                certificates.certificatesOf(List.of(person("p-020")), day).get(person("p-020"))));
    }

    private PersonId person(String key) {
        return asEverybody(() -> requireNonNull(people.idsOf(List.of(key)).get(key)));
    }

    private List<Tuple> found(LocalDate day) {
        var detector = detectors.stream().filter(it -> it.codes().contains("GATE-011")).findFirst().orElseThrow();
        return asEverybody(() -> detector.detect(new Concern(day, Set.of("GATE-011"), Optional.empty())))
                .stream()
                .map((Detection it) -> tuple(it.code(), it.subject().reference(), it.since()))
                .toList();
    }

    private GateRequirement judge(String requirement) {
        return requirements.stream().filter(it -> it.requirements().contains(requirement)).findFirst().orElseThrow();
    }

    private List<Tuple> judged(String requirement, LocalDate day) {
        return asEverybody(() -> {
            var all = register.all(day);
            var keys = all.stream().collect(Collectors.toMap(it -> it.id(), it -> it.key()));
            return judge(requirement).judge(new GateQuestion(all, Set.of(requirement), day))
                    .stream()
                    .map(it -> tuple(keys.get(it.system()), it.state()))
                    .toList();
        });
    }

    private Supplier<GraphQlTester.Response> asPerson(String key) {
        return () -> callers.asPerson(organisation, person(key), () -> tester.document(CERTIFICATES).execute(),
                Permission.READ);
    }

    private Supplier<GraphQlTester.Response> asHolder(
            Permission... permissions) {
        return () -> callers.asHolderOf(organisation, () -> tester.document(CERTIFICATES).execute(), permissions);
    }

    private <T> T asEverybody(Supplier<T> work) {
        return callers.asEverybody(organisation, work);
    }
}
