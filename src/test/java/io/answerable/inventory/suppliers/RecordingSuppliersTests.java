package io.answerable.inventory.suppliers;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.graphql.NodeId;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierFacts;
import io.answerable.inventory.SystemRow;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import io.answerable.organisation.RecordingOrganisation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a dossier says about suppliers, and what the register knows afterwards (R-INV-01). */
@AnswerableTest
class RecordingSuppliersTests {

    private static final SupplierFacts SIEVE = new SupplierFacts("sup-01", "TalentSieve", "IE");

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSuppliers recording;

    @Autowired RecordingSystems systems;

    @Autowired SupplierDirectory suppliers;

    @Autowired ExecutionGraphQlServiceTester tester;

    OrganisationId organisation;

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
    }

    @Test
    void aSupplierIsNewOnlyOnce() {
        assertThat(record(TODAY, SIEVE).created()).isOne();

        assertThat(record(TODAY, SIEVE).unchanged()).isOne();
    }

    @Test
    void aNewNameHoldsFromTheDayOfTheDossier() {
        record(LocalDate.parse("2026-01-01"), SIEVE);

        assertThat(record(TODAY, new SupplierFacts("sup-01", "Sieve & Sons", "DE")).changed()).isOne();

        assertThat(nameOn(TODAY.minusDays(1))).isEqualTo("TalentSieve");
        assertThat(nameOn(TODAY)).isEqualTo("Sieve & Sons");
    }

    @Test
    void aSupplierThatIsNoLongerContainedStays() {
        record(TODAY, SIEVE);

        assertThat(record(TODAY).notContained()).containsExactly("sup-01");
        assertThat(nameOn(TODAY)).isEqualTo("TalentSieve");
    }

    @Test
    void flawsAreRefusedAtTheirPlace() {
        var refused = record(TODAY, SIEVE, SIEVE, new SupplierFacts("sup-02", " ", "Ireland"));

        assertThat(refused.refusals()).extracting(RowRefusal::row, RowRefusal::path)
                .containsExactly(tuple(1, "id"), tuple(2, "name"), tuple(2, "country"));
    }

    @Test
    void aSystemOfAnUnknownSupplierIsRefused() {
        var refused = bring(TODAY, system("ai-01").suppliedBy("sup-99"));

        assertThat(refused.refusals()).extracting(RowRefusal::path, RowRefusal::code)
                .containsExactly(tuple("supplier", "NOT_FOUND"));
    }

    @Test
    @DisplayName("R-INV-01 the register knows who supplied a system on which day, and its history names the change")
    void aSystemHasItsSupplierOfTheDay() {
        record(TODAY, SIEVE, new SupplierFacts("sup-02", "RosterWise", "NO"));
        bring(LocalDate.parse("2026-01-01"), system("ai-01").suppliedBy("sup-01"));
        bring(TODAY, system("ai-01").suppliedBy("sup-02"));

        var answer = ask("""
                { before: aiSystem(by: {key: "ai-01"}, asOf: "2026-11-20") { supplier { name } }
                  now: aiSystem(by: {key: "ai-01"}, asOf: "2026-11-21") { supplier { name }
                      history(first: 1) { nodes { changes { field before after } } } } }""");

        answer.path("before.supplier.name").entity(String.class).isEqualTo("TalentSieve");
        answer.path("now.supplier.name").entity(String.class).isEqualTo("RosterWise");
        answer.path("now.history.nodes[0].changes").matchesJsonStrictly("""
                [{"field": "supplier", "before": "sup-01", "after": "sup-02"}]""");
    }

    @Test
    void aSupplierIsANodeWithAHistory() {
        record(TODAY, SIEVE);

        ask("{ node(id: \"%s\") { ... on Supplier { key history { nodes { act } } } } }".formatted(id()))
                .path("node")
                .matchesJsonStrictly("""
                        {"key": "sup-01", "history": {"nodes": [{"act": "RECORDED"}]}}""");
    }

    @Test
    void anotherOrganisationFindsNoSupplier() {
        record(TODAY, SIEVE);
        var id = id();
        organisation = Municipality.found(callers, organisations);

        assertThat(callers.asEverybody(organisation, () -> suppliers.idsOf(List.of("sup-01")))).isEmpty();
        ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
        assertThat(bring(TODAY, system("ai-01").suppliedBy("sup-01")).refusals()).hasSize(1);
    }

    private String id() {
        var known = callers.asEverybody(organisation, () -> suppliers.idsOf(List.of("sup-01")));
        return new NodeId("Supplier", requireNonNull(known.get("sup-01")).value()).encoded();
    }

    private String nameOn(LocalDate day) {
        return callers.asEverybody(organisation, () -> {
            var ids = suppliers.idsOf(List.of("sup-01"));
            return suppliers.byId(ids.values(), day).values().iterator().next().name();
        });
    }

    private Recorded record(LocalDate asOf, SupplierFacts... facts) {
        return callers.asEverybody(organisation, () -> recording.record(List.of(facts), asOf, (section, rows) -> {
        }));
    }

    private Recorded bring(LocalDate asOf, SystemRow... rows) {
        return callers.asEverybody(organisation, () -> Municipality.record(systems, asOf, rows));
    }

    private GraphQlTester.Response ask(String document) {
        return callers.asEverybody(organisation, () -> {
            var response = tester.document(document).execute();
            response.errors().verify();
            return response;
        });
    }
}
