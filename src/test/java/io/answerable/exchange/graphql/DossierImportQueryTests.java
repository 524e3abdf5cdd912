package io.answerable.exchange.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.exchange.DossierImportId;
import io.answerable.exchange.Dossiers;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.PeopleDirectory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** What came of a dossier, through the API: behaviour, permission, tenancy. */
@AnswerableTest
class DossierImportQueryTests {

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired PeopleDirectory people;

    @Autowired GraphQlTester api;

    private OrganisationId ours;

    @BeforeEach
    void organisation() {
        ours = callers.newOrganisation();
    }

    @Test
    void theReportNamesSectionsRefusalsAndWhatWasNotImported() {
        var id = done("units: [{id: ou-1, function: IT}]\nlunches: [{id: lu-1}]", true);

        var answer = ask(ours, id);

        answer.path("dossierImport.state").entity(String.class).isEqualTo("REFUSED");
        answer.path("dossierImport.dryRun").entity(Boolean.class).isEqualTo(true);
        answer.path("dossierImport.asOf").entity(String.class).isEqualTo("2026-11-21");
        answer.path("dossierImport.submittedByClient").entity(String.class).isEqualTo("test");
        answer.path("dossierImport.progress.percent").entity(Integer.class).isEqualTo(100);
        answer.path("dossierImport.report.refusals[0].path").entity(String.class).isEqualTo("units[0].name");
        answer.path("dossierImport.report.refusals[0].row").entity(String.class).isEqualTo("ou-1");
        answer.path("dossierImport.report.refusals[0].code").entity(String.class).isEqualTo("FIELD_REQUIRED");
        answer.path("dossierImport.report.sectionsNotImported[0].name").entity(String.class).isEqualTo("lunches");
        answer.path("dossierImport.report.sections[*].name").entityList(String.class).contains("units", "people");
    }

    @Test
    void theLedgerNamesTheSectionsInWhichSomethingChanged() {
        dossiers.imported(ours, "2026-11-21", "people: [{id: p-1, name: Ada Lund, status: ACTIVE}]");

        callers.asEverybody(ours, () -> api.document("""
                { ledger(filter: {subjectType: {eq: "DossierImport"}}) { nodes { act changes { field after } } } }""")
                .execute())
                .path("ledger.nodes[0].changes[*].field")
                .entityList(String.class)
                .containsExactly("organisation.created", "people.created");
    }

    @Test
    void whoPostedTheDossierIsShown() {
        dossiers.imported(ours, "2026-11-21", "people: [{id: p-1, name: Ada Lund, status: ACTIVE}]");
        var ada = callers.asEverybody(ours, () -> people.idsOf(List.of("p-1")).get("p-1"));
        var id = callers.asPerson(ours, ada, () -> dossiers.submittedByCaller(ours, ""), Permission.EXCHANGE);

        var answer = ask(ours, dossiers.finished(ours, id).id());

        answer.path("dossierImport.submittedBy.name").entity(String.class).isEqualTo("Ada Lund");
        answer.path("dossierImport.submittedByClient").valueIsNull();
    }

    @Test
    void importsAreListedAndCounted() {
        var first = done("", true);
        var second = done("", true);

        var page = callers.asEverybody(ours, () -> api.documentName("exchange/dossierImports")
                .variable("first", 1)
                .execute());

        page.path("dossierImports.totalCount").entity(Integer.class).isEqualTo(2);
        page.path("dossierImports.nodes[*].id").entityList(String.class).containsExactly(global(second));
        var next = callers.asEverybody(ours, () -> api.documentName("exchange/dossierImports")
                .variable("first", 1)
                .variable("after", page.path("dossierImports.pageInfo.endCursor").entity(String.class).get())
                .execute());
        next.path("dossierImports.nodes[*].id").entityList(String.class).containsExactly(global(first));
    }

    @Test
    void anImportIsANode() {
        var id = done("", true);

        var answer = node(ours, id);

        answer.path("node.id").entity(String.class).isEqualTo(global(id));
    }

    @Test
    void nobodySeesTheImportOfAnotherOrganisation() {
        var id = done("", true);
        var theirs = callers.newOrganisation();

        ask(theirs, id).path("dossierImport").valueIsNull();
        node(theirs, id).path("node").valueIsNull();
        ask(theirs, DossierImportId.of(NewId.next())).path("dossierImport").valueIsNull();
    }

    @Test
    void withoutThePermissionTheQuestionIsForbidden() {
        var id = done("", true);

        var answer = callers.asHolderOf(ours, () -> api.documentName("exchange/dossierImport")
                .variable("id", global(id))
                .execute(), Permission.READ);

        assertErrorCode(answer, "FORBIDDEN");
    }

    @Test
    void aMalformedIdIsRefused() {
        var malformed = callers.asEverybody(ours,
                () -> api.documentName("exchange/dossierImport").variable("id", "nonsense").execute());
        var ofAnotherType = callers.asEverybody(ours, () -> api.documentName("exchange/dossierImport")
                .variable("id", new NodeId("Person", NewId.next()).encoded())
                .execute());

        assertErrorCode(malformed, "VALIDATION_FAILED");
        assertErrorCode(ofAnotherType, "VALIDATION_FAILED");
    }

    private static void assertErrorCode(Response answer, String code) {
        answer.errors()
                .satisfy(errors -> assertThat(errors).singleElement()
                        .satisfies(it -> assertThat(it.getExtensions()).containsEntry("code", code)));
    }

    private DossierImportId done(String sections, boolean dryRun) {
        var id = dossiers.submitted(ours, Dossiers.head(ours, "2026-11-21") + sections, dryRun);
        return dossiers.finished(ours, id).id();
    }

    private Response ask(OrganisationId organisation, DossierImportId id) {
        return callers.asEverybody(organisation,
                () -> api.documentName("exchange/dossierImport").variable("id", global(id)).execute());
    }

    private Response node(OrganisationId organisation, DossierImportId id) {
        return callers.asEverybody(organisation, () -> api.document("query($id: ID!) { node(id: $id) { id } }")
                .variable("id", global(id))
                .execute());
    }

    private static String global(DossierImportId id) {
        return new NodeId("DossierImport", id.value()).encoded();
    }
}
