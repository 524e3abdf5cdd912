package io.answerable.signals;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.RecordingOrganisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Signals through the API, found by the detectors of Organisation in a committee that does not meet. */
@AnswerableTest
class SignalApiTests {

    private static final String SIGNALS = """
            query($asOf: Date, $filter: SignalFilter) {
                signals(asOf: $asOf, filter: $filter, orderBy: [{field: SINCE, direction: DESC}], first: 100) {
                    totalCount countsByCode { key value } pageInfo { hasNextPage }
                    nodes { id code name severity since reason suggestedStep status asOf
                        subject { kind id reference label } escalation { level since } } } }""";

    @Autowired Callers callers;

    @Autowired RecordingOrganisation recording;

    @Autowired TransactionTemplate transactions;

    @Autowired GraphQlTester api;

    private OrganisationId ours;

    @BeforeEach
    void aCommitteeThatLastMetInAugust() {
        ours = callers.newOrganisation();
        var party = new OrganisationFacts.Party("ext-1", "Council", "BOARD", false);
        var committee = new OrganisationFacts.Committee("com-01", "AI board", null, "ext-1", List.of("ext-1"), Map.of(),
                List.of(), 60, LocalDate.of(2026, 8, 25), null);
        var facts = new OrganisationFacts(LocalDate.of(2026, 11, 21), null, List.of(), List.of(party), List.of(),
                List.of(committee));
        callers.asEverybody(ours, () -> transactions.execute(status -> recording.record(facts, (section, rows) -> {
        })));
    }

    @Test
    @DisplayName("R-RPT-10, R-RPT-11: what is wrong, since when, what to do, and how far it has climbed")
    void showsWhatIsWrongOnADay() {
        var answer = ask("2026-11-21", Map.of());

        answer.path("signals.totalCount").entity(Integer.class).isEqualTo(1);
        answer.path("signals.countsByCode[0].key").entity(String.class).isEqualTo("ORG-002");
        answer.path("signals.nodes[0].name").entity(String.class).isEqualTo("COMMITTEE_NOT_MEETING");
        answer.path("signals.nodes[0].severity").entity(String.class).isEqualTo("WARNING");
        answer.path("signals.nodes[0].since").entity(String.class).isEqualTo("2026-10-25");
        answer.path("signals.nodes[0].status").entity(String.class).isEqualTo("OPEN");
        answer.path("signals.nodes[0].subject.reference").entity(String.class).isEqualTo("com-01");
        answer.path("signals.nodes[0].escalation.level").entity(Integer.class).isEqualTo(1);
        answer.path("signals.nodes[0].escalation.since").entity(String.class).isEqualTo("2026-11-07");
        ask("2026-10-24", Map.of()).path("signals.totalCount").entity(Integer.class).isEqualTo(0);
    }

    @Test
    void keepsItsIdFromDayToDay() {
        assertThat(idOn("2026-10-25")).isEqualTo(idOn("2027-01-31"));
    }

    @Test
    void findsByFilter() {
        count(Map.of("family", Map.of("in", List.of("ORG", "RACI"))), 1);
        count(Map.of("code", Map.of("eq", "ORG-001")), 0);
        count(Map.of("severity", Map.of("in", List.of("CRITICAL"))), 0);
        count(Map.of("subject", Map.of("contains", "COM-")), 1);
        count(Map.of("unit", Map.of("eq", new NodeId("Unit", NewId.next()).encoded())), 0);
        count(Map.of("not", Map.of("code", Map.of("eq", "ORG-002"))), 0);
    }

    @Test
    void refusesAMalformedId() {
        callers.asEverybody(ours, () -> api.document(SIGNALS)
                .variable("filter", Map.of("unit", Map.of("eq", "ou-1")))
                .execute())
                .errors()
                .satisfy(it -> assertThat(it).singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "VALIDATION_FAILED")));
    }

    @Test
    void isForbiddenToWhoeverMayNotSeeGovernance() {
        callers.asHolderOf(ours, () -> api.document(SIGNALS).execute(), Permission.READ)
                .errors()
                .satisfy(it -> assertThat(it).singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
    }

    @Test
    void showsNothingOfAnotherOrganisation() {
        var id = idOn("2026-11-21");
        var theirs = callers.newOrganisation();

        ask(theirs, "2026-11-21", Map.of("family", Map.of("eq", "ORG"))).path("signals.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        assertThat(node(ours, id)).isNotNull();
        callers.asEverybody(theirs, () -> api.document("{ node(id: \"" + id + "\") { id } }").execute())
                .path("node")
                .valueIsNull();
    }

    private String node(OrganisationId organisation, String id) {
        return callers.asEverybody(organisation, () -> api.document("{ node(id: \"" + id + "\") { id } }").execute())
                .path("node.id")
                .entity(String.class)
                .get();
    }

    private String idOn(String day) {
        return ask(day, Map.of()).path("signals.nodes[0].id").entity(String.class).get();
    }

    private void count(Map<String, Object> filter, int expected) {
        ask("2026-11-21", filter).path("signals.totalCount").entity(Integer.class).isEqualTo(expected);
    }

    // Critical functions have no owner in an organisation without people: that is not what is looked at here.
    private GraphQlTester.Response ask(String day, Map<String, Object> filter) {
        return ask(ours, day, Map.of("and", List.of(Map.of("family", Map.of("eq", "ORG")), filter)));
    }

    private GraphQlTester.Response ask(OrganisationId organisation, String day, Map<String, Object> filter) {
        return callers.asEverybody(organisation,
                () -> api.document(SIGNALS).variable("asOf", day).variable("filter", filter).execute());
    }
}
