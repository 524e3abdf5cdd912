package io.answerable.roles.raci.graphql;

import static io.answerable.roles.raci.RecordedSample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.RecordingSystems;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.roles.RecordingResponsibilities;
import io.answerable.roles.raci.RecordedSample;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.transaction.support.TransactionTemplate;

/** How many statements it takes to show a page of systems with who answers for them. */
@AnswerableTest
class StatementsOfAccountabilityTests {

    private static final String PAGE = """
            { aiSystems(first: 100, asOf: "2026-11-21") { nodes {
                key name owningUnit { name }
                accountability { confidence answerable { name } acting { name } chain { person { name } role { title } } gaps { code } }
                raci { rows { title accountable { name } cells { spelling holders { name } } } }
                signals { code reason } } } }""";

    @Autowired private Callers callers;
    @Autowired private TransactionTemplate transactions;
    @Autowired private RecordingOrganisation organisations;
    @Autowired private RecordingSuppliers suppliers;

    @Autowired private RecordingSystems systems;
    @Autowired private RecordingResponsibilities responsibilities;
    @Autowired private ExecutionGraphQlServiceTester tester;
    @Autowired private StatementCounter counter;

    @Test
    @DisplayName("A page of systems with accountable person, owning unit and signals takes the same statements for any number of rows")
    void thePageTakesTheSameStatements() {
        var forOne = statements(1);
        assertThat(statements(10)).hasSameSizeAs(forOne);
        assertThat(statements(100)).hasSameSizeAs(forOne);
    }

    private List<String> statements(int count) {
        var organisation = callers.newOrganisation();
        new RecordedSample(callers, transactions, organisations, suppliers, systems, responsibilities)
                .record(organisation, TODAY, sample -> dossier(count));
        return callers.asEverybody(organisation,
                () -> counter.statementsOf(() -> tester.document(PAGE).execute().errors().verify()));
    }

    private static String dossier(int count) {
        return """
                organisation: {id: org-many, name: Many, as_of: 2026-11-21}
                units: [{id: ou-a, name: A, parent: null, function: HR, head: p-1}]
                external_parties: [{id: ext-1, name: Board, kind: BOARD, certifies_us: false}]
                people:
                  - {id: p-1, name: Chief, unit: ou-a, position: Chief, manager: null, status: ACTIVE}
                """
                + all(count,
                        "  - {id: q-%1$d, name: Owner %1$d, unit: ou-a, position: Owner, manager: p-1, status: ACTIVE}\n")
                + "systems:\n"
                + all(count,
                        "  - {id: ai-%1$d, name: System %1$d, unit: ou-a, using_units: [ou-a], state: IN_USE, first_use: 2026-01-01, category: MINIMAL}\n")
                + "role_assignments:\n  - {id: ra-chief, role: role.chief-officer, holder: p-1, scope: org, from: 2025-01-01, to: null, lead: false, last_confirmed: 2026-06-01}\n"
                + all(count,
                        "  - {id: ra-%1$d, role: role.business-owner, holder: q-%1$d, scope: ai-%1$d, from: 2026-01-01, to: null, lead: false, last_confirmed: 2026-06-01}\n")
                + "raci_matrices:\n"
                + all(count,
                        "  - {id: m-%1$d, title: System %1$d, scope: ai-%1$d, template: null, origin: CUSTOM, status: ACTIVE, last_review: 2026-10-01, next_review: 2027-01-01, activities: [{id: act.a, title: A, cells: {role.business-owner: R/A, role.product-manager: C}}]}\n");
    }

    private static String all(int count, String line) {
        return IntStream.rangeClosed(1, count).mapToObj(line::formatted).collect(Collectors.joining());
    }
}
