package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.graphql.NodeId;
import io.answerable.organisation.OrganisationDossier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What holds for every question about the organisation. */
class OrganisationQueriesTests extends ReadingOrganisation {

    @Test
    void everythingIsANode() {
        var ids = asReader("""
                { unit(by: {key: "ou-exe"}) { id } person(by: {key: "p-001"}) { id }
                  externalParty(by: {key: "ext-05"}) { id } committee(by: {key: "com-02"}) { id } }
                """).path("").entity(Object.class).get();

        as(() -> graphql.document("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }")
                .variable("ids", idsIn(ids))
                .execute()).path("nodes[*].__typename")
                .entityList(String.class)
                .containsExactly("Unit", "Person", "ExternalParty", "Committee");
    }

    @Test
    void whoeverMayNotReadIsTold() {
        callers.asHolderOf(organisation, () -> graphql.document("{ people { nodes { key } } }").execute(),
                Permission.EXCHANGE)
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1)
                        .allSatisfy(it -> assertThat(it.getExtensions()).containsEntry("code", "FORBIDDEN")));
    }

    @Test
    void anotherOrganisationFindsNothingByKeyIdOrList() {
        var ids = asReader("""
                { unit(by: {key: "ou-exe"}) { id } person(by: {key: "p-001"}) { id }
                  externalParty(by: {key: "ext-05"}) { id } committee(by: {key: "com-02"}) { id } }
                """).path("").entity(Object.class).get();

        organisation = callers.newOrganisation();

        as(() -> graphql.document("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }")
                .variable("ids", idsIn(ids))
                .execute()).path("nodes").entityList(Object.class).satisfies(it -> assertThat(it).containsOnlyNulls());
        as(() -> graphql.document("""
                { unit(by: {key: "ou-exe"}) { id } person(by: {key: "p-001"}) { id }
                  externalParty(by: {key: "ext-05"}) { id } committee(by: {key: "com-02"}) { id }
                  units { totalCount } people { totalCount nodes { id } } externalParties { totalCount }
                  committees { totalCount } organisation { profile { name } } }
                """).execute())
                .path("unit")
                .valueIsNull()
                .path("person")
                .valueIsNull()
                .path("externalParty")
                .valueIsNull()
                .path("committee")
                .valueIsNull()
                .path("organisation.profile")
                .valueIsNull()
                .path("units.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("people.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("externalParties.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("committees.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void anIdOfAnotherTypeIsMalformed() {
        var person = new NodeId("Person", organisation.value()).encoded();

        as(() -> graphql.document("{ unit(by: {id: \"" + person + "\"}) { key } }").execute()).errors()
                .satisfy(errors -> assertThat(errors).hasSize(1)
                        .allSatisfy(it -> assertThat(it.getExtensions()).containsEntry("code", "VALIDATION_FAILED")));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheRows() {
        var few = statementsFor();
        var dossier = OrganisationDossier.asOf("2026-11-21");
        for (int i = 0; i < 80; i++) {
            dossier.unit("ou-x" + i, "ou-exe", "IT", "p-x" + i)
                    .person("p-x" + i, "ou-x" + i, "p-0" + (i % 2 == 0 ? "01" : "12"));
        }
        record(dossier);

        assertThat(statementsFor()).isEqualTo(few).isLessThan(30);
    }

    private int statementsFor() {
        return as(() -> statements.statementsOf(() -> graphql
                .document(
                        """
                                { people(first: 100, asOf: "2026-11-21") { totalCount nodes {
                                    key available unit { parent { key } children { key } people(first: 2) { totalCount nodes { key } } head { key } }
                                    manager { key } line { key } reports(first: 1) { totalCount nodes { key } } } } }
                                """)
                .execute()
                .path("people.totalCount")
                .hasValue()).size());
    }

    private static List<Object> idsIn(Object answer) {
        var things = (Map<?, ?>) answer;
        return things.values().stream().<Object>map(it -> Objects.requireNonNull(((Map<?, ?>) it).get("id"))).toList();
    }
}
