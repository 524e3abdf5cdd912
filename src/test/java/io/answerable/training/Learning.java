package io.answerable.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.exchange.Dossiers;
import io.answerable.exchange.ImportState;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.util.List;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import tools.jackson.databind.JsonNode;

/** A small organisation whose people learn: acts through the API, in the words of the documents under {@code training/}. */
public class Learning {

    private final Callers callers;
    private final ExecutionGraphQlServiceTester api;
    private final OrganisationId ours;

    /** @param sections of the dossier with which it begins */
    public Learning(Callers callers, Dossiers dossiers, ExecutionGraphQlServiceTester api, String asOf,
            String sections) {
        this.callers = callers;
        this.api = api;
        this.ours = callers.newOrganisation();
        var done = dossiers.imported(ours, asOf, sections);
        assertThat(done.state()).as("%s", done).isEqualTo(ImportState.IMPORTED);
    }

    public OrganisationId organisation() {
        return ours;
    }

    /** What the client sees, who may do everything. */
    public JsonNode ask(String document) {
        return callers.asEverybody(ours, () -> answered(document));
    }

    public JsonNode askAs(PersonId person, String document, Permission... permissions) {
        return callers.asPerson(ours, person, () -> answered(document), permissions);
    }

    public JsonNode askWith(String document, Permission... permissions) {
        return callers.asHolderOf(ours, () -> answered(document), permissions);
    }

    private JsonNode answered(String document) {
        var answer = api.document(document).execute();
        answer.errors().verify();
        return answer.path("").entity(JsonNode.class).get();
    }

    /** The codes, and where one is named the fields, of what the act was refused for; empty when it was done. */
    public static List<String> errors(JsonNode answer) {
        return answer.propertyStream()
                .findFirst()
                .orElseThrow()
                .getValue()
                .path("errors")
                .valueStream()
                .map(it -> it.path("code").asString() + " "
                        + String.join(".", it.path("field").valueStream().map(JsonNode::asString).toList()))
                .map(String::strip)
                .toList();
    }
}
