package io.answerable.risk.assessments;

import static io.answerable.access.Permission.ASSESS;
import static io.answerable.access.Permission.READ;
import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.access.spi.Standing.Held;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.SystemRow;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.Judgement;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.risk.AssessmentDirectory;
import io.answerable.risk.AssessmentFacts;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentType;
import io.answerable.risk.AssessmentView;
import io.answerable.risk.RecordingAssessments;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

/** A municipality of its own for each test, with people who assess its systems. */
@AnswerableTest
abstract class AssessmentScene {

    static final LocalDate MAY = LocalDate.parse("2026-05-01");

    static final LocalDate APPROVED = LocalDate.parse("2026-03-02");

    static final String DAY_OF_USE = "2026-02-01";

    @Autowired Callers callers;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems systems;

    @Autowired RecordingAssessments recording;

    @Autowired AiSystemRegister register;

    @Autowired PeopleDirectory people;

    @Autowired AssessmentDirectory directory;

    @Autowired AssessmentRequirements requirements;

    @Autowired ExecutionGraphQlServiceTester tester;

    OrganisationId organisation;

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
        asEverybody(() -> organisations.record(new OrganisationFacts(TODAY, null, List.of(), List.of(),
                List.of(new OrganisationFacts.Person("p-022", "Maja Lind", null, "ou-exe", "Lawyer", null,
                        PersonStatus.ACTIVE, null, null, null)),
                List.of()), (section, rows) -> {
                }));
    }

    AiSystemId ai01() {
        return asEverybody(() -> requireNonNull(register.idsOf(List.of("ai-01")).get("ai-01")));
    }

    static AssessmentFacts approved(String key, String system, AssessmentType type, LocalDate until) {
        return new AssessmentFacts(key, system, type, AssessmentStatus.APPROVED, "p-021", null, APPROVED, until, null);
    }

    <T> T inTransaction(Supplier<T> work) {
        return requireNonNull(asEverybody(() -> transactions.execute(status -> work.get())));
    }

    void record(LocalDate asOf, SystemRow... rows) {
        assertThat(asEverybody(() -> Municipality.record(systems, asOf, rows)).refusals()).isEmpty();
    }

    Recorded told(LocalDate asOf, AssessmentFacts... rows) {
        return asEverybody(() -> recording.record(Arrays.asList(rows), asOf, (section, done) -> {
        }));
    }

    List<String> needed(String key) {
        return asEverybody(() -> {
            var id = requireNonNull(register.idsOf(List.of(key)).get(key));
            var system = requireNonNull(register.byId(List.of(id), TODAY).get(id));
            return requireNonNull(directory.required(List.of(system)).get(id)).stream()
                    .map(it -> it.type().name())
                    .toList();
        });
    }

    AssessmentView assessment(String key) {
        return assessment(key, TODAY);
    }

    AssessmentView onToday(String key) {
        return assessment(key, asEverybody(() -> actor.today()));
    }

    AssessmentView assessment(String key, LocalDate day) {
        return asEverybody(() -> {
            var id = requireNonNull(directory.idsOf(List.of(key)).get(key));
            return requireNonNull(directory.byId(List.of(id), day).get(id));
        });
    }

    RequirementState judged(String requirement) {
        return judgement(requirement).state();
    }

    Judgement judgement(String requirement) {
        return asEverybody(() -> requirements.judge(new GateQuestion(register.all(TODAY), requirements.requirements(),
                TODAY))).stream().filter(it -> it.requirement().equals(requirement)).findFirst().orElseThrow();
    }

    PersonId person(String key) {
        return asEverybody(() -> requireNonNull(people.idsOf(List.of(key)).get(key)));
    }

    GraphQlTester.Response change(String person, String act, int version, String more) {
        return change(person, act, "ai-01/AI_SYSTEM_IMPACT", version, more);
    }

    GraphQlTester.Response change(String person, String act, String key, int version, String more) {
        return act(person, act, "assessment: {key: \"%s\"}, expectedVersion: %d, %s".formatted(key, version, more));
    }

    GraphQlTester.Response act(String person, String act, String input) {
        return callers.asPerson(organisation, person(person), () -> mutate(act, input), Permission.READ,
                Permission.ASSESS);
    }

    /** Somebody who may assess, in a role for the whole organisation. */
    GraphQlTester.Response actAs(String role, String person, String act, String input) {
        var caller = new Actor(organisation, ActorRef.person(person(person)),
                Map.of(READ, Reach.EVERYWHERE, ASSESS, Reach.EVERYWHERE), Set.of(new Held(role, null, null)));
        return callers.as(caller, () -> mutate(act, input));
    }

    GraphQlTester.Response mutate(String act, String input) {
        var response = tester.document("""
                mutation { it: %s(input: {%s}) { assessment { key status version conductor { key } }
                    errors { __typename message code field } } }""".formatted(act, input)).execute();
        response.errors().verify();
        return response;
    }

    static void done(GraphQlTester.Response response) {
        response.path("it.errors").matchesJson("[]");
    }

    static void refused(GraphQlTester.Response response, String type, String code) {
        response.path("it.errors[0].__typename").entity(String.class).isEqualTo(type);
        response.path("it.errors[0].code").entity(String.class).isEqualTo(code);
    }

    GraphQlTester.Response ask(String document, Permission... permissions) {
        return callers.asHolderOf(organisation, () -> tester.document(document).execute(), permissions);
    }

    GraphQlTester.Response everything(String document) {
        return asEverybody(() -> tester.document(document).execute());
    }

    <T> T asEverybody(Supplier<T> work) {
        return callers.asEverybody(organisation, work);
    }
}
