package io.answerable.roles.assignments;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.RecordingSystems;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.RecordingOrganisation;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the API about a town that each test has for itself. */
@AnswerableTest
abstract class RolesApi {

    @Autowired Callers callers;

    @Autowired GraphQlTester api;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems register;

    @Autowired RecordingAssignments assignments;

    @Autowired PeopleDirectory people;

    @Autowired AiSystemRegister systems;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    Town town;

    @BeforeEach
    void aTown() {
        town = newTown();
    }

    Town newTown() {
        return new Town.Builder(callers, organisations, register, assignments, people, systems, actor, transactions)
                .build();
    }

    Response ask(String document) {
        return callers.asEverybody(town.organisation, () -> api.document(document).execute());
    }

    Response askAs(String person, String document, Permission... permissions) {
        return callers.asPerson(town.organisation, town.person(person), () -> api.document(document).execute(),
                permissions);
    }

    /** Global id and version of the assignment with that key, as GraphQL input fields. */
    String assignment(String key) {
        return handle("roleAssignment", "assignment", key);
    }

    String handle(String query, String field, String key) {
        var found = ask("{ thing: " + query + "(by: {key: \"" + key + "\"}) { id version } }");
        return field + ": \"" + found.path("thing.id").entity(String.class).get() + "\", expectedVersion: "
                + found.path("thing.version").entity(Integer.class).get();
    }
}
