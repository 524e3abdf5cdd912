package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.OrganisationDossier;
import io.answerable.organisation.RecordingOrganisation;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The lists of units, external parties and committees: filtered and read page by page in the database. */
@AnswerableTest
class OrganisationListsTests {

    @Autowired Callers callers;

    @Autowired RecordingOrganisation recording;

    @Autowired GraphQlTester graphql;

    @Autowired StatementCounter statements;

    private OrganisationId organisation;

    @BeforeEach
    void importSample() {
        organisation = callers.newOrganisation();
        var dossier = OrganisationDossier.asOf("2026-11-21").profile("org-1", "Lindavik").person("p-1", "u1", null);
        dossier.unit("u1", null, "EXECUTIVE", "p-1");
        IntStream.rangeClosed(2, 5).forEach(it -> dossier.unit("u" + it, "u1", "IT", null));
        IntStream.rangeClosed(1, 5).forEach(it -> dossier.party("x" + it, it == 3 ? "BOARD" : "STAKEHOLDER"));
        IntStream.rangeClosed(1, 4)
                .forEach(it -> dossier.committee("c" + it, "x3", Map.of("p-1", "IT"), List.of(), null,
                        null));
        dossier.committee("c5", null, Map.of(), List.of(), null, null);
        callers.asEverybody(organisation, () -> recording.record(dossier.facts(), (section, rows) -> {
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "externalParties", "committees"})
    void aListIsReadPageByPageInBothDirections(String list) {
        var first = read(list, "first: 2");
        assertThat(numbers(first, list)).containsExactly("1", "2");
        first.path(list + ".totalCount").entity(Integer.class).isEqualTo(5);
        first.path(list + ".pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);

        var second = read(list, "first: 3, after: \"" + cursor(first, list, "endCursor") + "\"");
        assertThat(numbers(second, list)).containsExactly("3", "4", "5");
        second.path(list + ".pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);

        var back = read(list, "last: 1, before: \"" + cursor(second, list, "startCursor") + "\"");
        assertThat(numbers(back, list)).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "externalParties", "committees"})
    void noMoreIsReadThanThePageHas(String list) {
        var heard = callers.asEverybody(organisation, () -> statements.statementsOf(
                () -> graphql.document("{ " + list + "(first: 2) { nodes { key } } }").execute().errors().verify()));

        assertThat(heard).isNotEmpty().allMatch(it -> it.contains("limit"));
    }

    @Test
    void unitsAreFiltered() {
        assertThat(found("units", "filter: {head: {isNull: false}}")).containsExactly("u1");
        assertThat(found("units", "filter: {parent: {isNull: true}}")).containsExactly("u1");
        assertThat(found("units", "filter: {and: [{function: {in: [\"IT\"]}}, {not: {name: {contains: \"U4\"}}}]}"))
                .containsExactly("u2", "u3", "u5");
        var top = text("{ unit(by: {key: \"u1\"}) { id } }", "unit.id");
        assertThat(found("units", "filter: {or: [{parent: {eq: \"" + top + "\"}}, {key: {eq: \"u1\"}}]}")).hasSize(5);
    }

    @Test
    void partiesAreFiltered() {
        assertThat(found("externalParties", "filter: {kind: {eq: BOARD}}")).containsExactly("x3");
        assertThat(found("externalParties", "filter: {not: {kind: {in: [BOARD]}}, certifiesUs: false}")).hasSize(4);
        assertThat(found("externalParties", "filter: {contactOwner: {isNull: false}}")).isEmpty();
    }

    @Test
    void committeesAreFilteredByMember() {
        var member = text("{ person(by: {key: \"p-1\"}) { id } }", "person.id");

        assertThat(found("committees", "filter: {member: {in: [\"" + member + "\"]}}")).hasSize(4);
        assertThat(found("committees", "filter: {member: {isNull: true}}")).containsExactly("c5");
        assertThat(found("committees", "filter: {name: {contains: \"committee C2\"}, role: {isNull: true}}"))
                .containsExactly("c2");
    }

    @Test
    void anIdOfAnotherTypeAndABrokenCursorAreRefused() {
        var unit = text("{ unit(by: {key: \"u1\"}) { id } }", "unit.id");

        assertThat(refusals("committees(filter: {member: {eq: \"" + unit + "\"}})")).isOne();
        assertThat(refusals("units(after: \"nonsense\")")).isOne();
    }

    @Test
    void anotherOrganisationSeesNothing() {
        organisation = callers.newOrganisation();

        assertThat(found("units", "first: 9")).isEmpty();
        assertThat(found("externalParties", "first: 9")).isEmpty();
        assertThat(found("committees", "first: 9")).isEmpty();
    }

    private int refusals(String list) {
        var response = callers.asEverybody(organisation,
                () -> graphql.document("{ " + list + " { nodes { key } } }").execute());
        int[] count = new int[1];
        response.errors().satisfy(it -> count[0] = it.size());
        return count[0];
    }

    private List<String> found(String list, String arguments) {
        return read(list, arguments).path(list + ".nodes[*].key").entityList(String.class).get();
    }

    private static List<String> numbers(GraphQlTester.Response answer, String list) {
        return answer.path(list + ".nodes[*].key")
                .entityList(String.class)
                .get()
                .stream()
                .map(it -> it.substring(1))
                .toList();
    }

    private static String cursor(GraphQlTester.Response answer, String list, String end) {
        return answer.path(list + ".pageInfo." + end).entity(String.class).get();
    }

    private GraphQlTester.Response read(String list, String arguments) {
        return callers.asHolderOf(organisation,
                () -> graphql.document("{ " + list + "(" + arguments
                        + ") { totalCount nodes { key } pageInfo { startCursor endCursor hasNextPage } } }").execute(),
                Permission.READ);
    }

    private String text(String document, String path) {
        return callers.asEverybody(organisation, () -> graphql.document(document).execute())
                .path(path)
                .entity(String.class)
                .get();
    }
}
