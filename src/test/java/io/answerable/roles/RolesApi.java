package io.answerable.roles;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.RecordingSystems;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.roles.recording.RecordingAssignments;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the API about a town that each test has for itself. */
@AnswerableTest
public abstract class RolesApi {

    protected @Autowired Callers callers;

    protected @Autowired GraphQlTester api;

    protected @Autowired RecordingOrganisation organisations;

    protected @Autowired RecordingSystems register;

    protected @Autowired RecordingAssignments assignments;

    protected @Autowired PeopleDirectory people;

    protected @Autowired AiSystemRegister systems;

    protected @Autowired CurrentActor actor;

    protected @Autowired TransactionTemplate transactions;

    protected Town town;

    @BeforeEach
    void aTown() {
        town = newTown();
    }

    protected Town newTown() {
        return new Town.Builder(callers, organisations, register, assignments, people, systems, actor, transactions)
                .build();
    }

    protected Response ask(String document) {
        return callers.asEverybody(town.organisation, () -> api.document(document).execute());
    }

    protected Response askAs(String person, String document, Permission... permissions) {
        return callers.asPerson(town.organisation, town.person(person), () -> api.document(document).execute(),
                permissions);
    }

    /** Global id and version of the assignment with that key, as GraphQL input fields. */
    protected String assignment(String key) {
        return handle("roleAssignment", "assignment", key);
    }

    protected String handle(String query, String field, String key) {
        var found = ask("{ thing: " + query + "(by: {key: \"" + key + "\"}) { id version } }");
        return field + ": \"" + found.path("thing.id").entity(String.class).get() + "\", expectedVersion: "
                + found.path("thing.version").entity(Integer.class).get();
    }
}
