package io.answerable.inventory;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;

import io.answerable.AnswerableTest;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.spi.Standing;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.RecordingOrganisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Asks the API about a small municipality that each test has for itself, with a system that is scoped and one in use. */
@AnswerableTest
@RecordApplicationEvents
public abstract class RecordsApi {

    protected static final String ERRORS = "errors { __typename code field message }";

    protected @Autowired Callers callers;

    protected @Autowired RecordingOrganisation organisations;

    protected @Autowired RecordingSystems systems;

    protected @Autowired RecordingSuppliers suppliers;

    protected @Autowired AiSystemRegister register;

    protected @Autowired List<GateRequirement> judges;

    protected @Autowired ExecutionGraphQlServiceTester tester;

    protected @Autowired ApplicationEvents events;

    protected @Autowired PeopleDirectory people;

    protected @Autowired CurrentActor actor;

    protected OrganisationId organisation;

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
        callers.asEverybody(organisation, () -> suppliers.record(List.of(new SupplierFacts("sup-01", "Maker", "NO",
                new SupplierFacts.Contract("c-01", null, TODAY.plusYears(5)))), TODAY, (section, rows) -> {
                }));
        record(system("ai-01").in(LifecycleState.SCOPING).suppliedBy("sup-01"), system("ai-02").suppliedBy("sup-01"));
    }

    protected static String step(String mutation, String system) {
        return """
                mutation { %s(input: {aiSystem: {key: "%s"}, statement: "Done well"}) { %s } }"""
                .formatted(mutation, system, ERRORS);
    }

    protected RequirementState state(String requirement) {
        return callers.asEverybody(organisation, () -> {
            var id = requireNonNull(register.idsOf(List.of("ai-01")).get("ai-01"));
            var seen = List.copyOf(register.byId(List.of(id), today()).values());
            var question = new GateQuestion(seen, Set.of(requirement), today());
            return judges.stream()
                    .filter(it -> it.requirements().contains(requirement))
                    .flatMap(it -> it.judge(question).stream())
                    .filter(it -> it.requirement().equals(requirement))
                    .map(Judgement::state)
                    .findFirst()
                    .orElseThrow();
        });
    }

    protected LocalDate today() {
        return callers.asEverybody(organisation, () -> actor.today());
    }

    protected PersonId person() {
        return personOf("p-020");
    }

    protected PersonId personOf(String key) {
        return callers.asEverybody(organisation, () -> requireNonNull(people.idsOf(List.of(key)).get(key)));
    }

    protected void record(SystemRow... rows) {
        callers.asEverybody(organisation, () -> Municipality.record(systems, TODAY, rows));
    }

    /** Somebody who may do everything and holds just this role for the whole organisation. */
    protected GraphQlTester.Response as(String role, String document) {
        var everything = Actor.acting(organisation, ActorRef.person(person()));
        var holder = new Actor(organisation, everything.ref(), everything.grants(),
                Set.of(new Standing.Held(role, null, null)));
        return callers.as(holder, () -> answered(document));
    }

    protected GraphQlTester.Response ask(String document) {
        return callers.asEverybody(organisation, () -> answered(document));
    }

    protected GraphQlTester.Response answered(String document) {
        var response = tester.document(document).execute();
        response.errors().verify();
        return response;
    }
}
