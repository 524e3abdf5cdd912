package io.answerable.inventory.lifecycle;

import static io.answerable.inventory.Municipality.TODAY;

import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.access.spi.Standing;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SystemRow;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.roles.RecordingResponsibilities;
import io.answerable.roles.ResponsibilityFacts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A small municipality with people in roles, who act through the API. */
@TestComponent
public class Stage {

    private static final String ERRORS = "errors { __typename code field message ... on RuleViolated { rule }"
            + " ... on TransitionNotAllowed { state allowed } ... on GateNotMet { gate items { requirement mendedBy responsibleRole { key } } }"
            + " ... on VersionConflict { currentVersion } }";

    private final Callers callers;
    private final RecordingOrganisation organisations;
    private final RecordingSystems systems;
    private final RecordingResponsibilities responsibilities;
    private final AiSystemRegister register;
    private final PeopleDirectory people;
    private final ExecutionGraphQlServiceTester tester;
    private final CurrentActor actor;

    Stage(Callers callers, RecordingOrganisation organisations, RecordingSystems systems,
            RecordingResponsibilities responsibilities, AiSystemRegister register, PeopleDirectory people,
            ExecutionGraphQlServiceTester tester, CurrentActor actor) {
        this.callers = callers;
        this.organisations = organisations;
        this.systems = systems;
        this.responsibilities = responsibilities;
        this.register = register;
        this.people = people;
        this.tester = tester;
        this.actor = actor;
    }

    public OrganisationId founded(SystemRow... rows) {
        var organisation = Municipality.found(callers, organisations);
        callers.asEverybody(organisation, () -> Municipality.record(systems, TODAY, rows));
        return organisation;
    }

    /** Somebody holds a role for a system since ever. */
    public void assign(OrganisationId organisation, String person, String role, String scope) {
        assign(organisation, person, role, scope, null);
    }

    /** What they held since ever they held until yesterday. */
    public void endAssignment(OrganisationId organisation, String person, String role, String scope) {
        assign(organisation, person, role, scope, TODAY.minusDays(1));
    }

    private void assign(OrganisationId organisation, String person, String role, String scope,
            @Nullable LocalDate until) {
        var assignment = new ResponsibilityFacts.Assignment("ra-" + person + role + scope, role, person, scope, null,
                until, false, null);
        callers.asEverybody(organisation, () -> responsibilities.record(
                new ResponsibilityFacts(TODAY, List.of(assignment), List.of(), List.of(), List.of()),
                (section, rows) -> {
                }));
    }

    /** What a mutation answers to a person in these roles for the system; {@code %s} is the fields of the errors. */
    public GraphQlTester.Response as(OrganisationId organisation, String person, String system, String document,
            String... roles) {
        var ids = callers.asEverybody(organisation, () -> Map.entry(people.idsOf(List.of(person)).get(person),
                register.idsOf(List.of(system)).get(system)));
        var held = Arrays.stream(roles)
                .map(it -> new Standing.Held(it, null, ids.getValue().value()))
                .collect(Collectors.toSet());
        var actor = new Actor(organisation, ActorRef.person(ids.getKey()), Map.of(Permission.READ, Reach.EVERYWHERE,
                Permission.READ_GOVERNANCE, Reach.EVERYWHERE, Permission.MANAGE_LIFE_CYCLE,
                Reach.to(List.of(), List.of(ids.getValue().value()))), held);
        return callers.as(actor, () -> executed(document.replace("ERRORS", ERRORS)));
    }

    public GraphQlTester.Response ask(OrganisationId organisation, String document) {
        return callers.asEverybody(organisation, () -> executed(document.replace("ERRORS", ERRORS)));
    }

    /** Today, in the time zone of the organisation. */
    public LocalDate today(OrganisationId organisation) {
        return callers.asEverybody(organisation, actor::today);
    }

    /** A step of a system. */
    public static String step(String mutation, String system, int version, String more) {
        return """
                mutation { %s(input: {aiSystem: {key: "%s"}, expectedVersion: %d %s}) {
                    aiSystem { state version } ERRORS } }""".formatted(mutation, system, version, more);
    }

    /** An act that only adds to what is known of a system. */
    public static String addition(String mutation, String system, String more) {
        return """
                mutation { %s(input: {aiSystem: {key: "%s"} %s}) { aiSystem { state version } ERRORS } }"""
                .formatted(mutation, system, more);
    }

    /** Whoever calls asks. */
    public GraphQlTester.Response executed(String document) {
        var response = tester.document(document).execute();
        response.errors().verify();
        return response;
    }
}
