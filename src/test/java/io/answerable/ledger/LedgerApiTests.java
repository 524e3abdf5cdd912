package io.answerable.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger through the API (R-AUD-21). */
@AnswerableTest
class LedgerApiTests {

    private static final String LEDGER = """
            { ledger(first: 10) { totalCount nodes { sequence at actorKind actorReference act reason cause effectiveFrom
                hash subject { type id key } changes { field before after erased } } pageInfo { hasNextPage } } }""";
    private static final String HISTORY = """
            { viewer { organisation { history(first: 1) { totalCount nodes { act } pageInfo { endCursor } } } } }""";

    // What nobody changes in Answerable, and what is computed, has no history; evidence stands in that of its system.
    private static final Set<String> WITHOUT_HISTORY = Set.of("Signal", "Role", "RaciTemplate", "Obligation",
            "ObligationEvidence");

    @Autowired Callers callers;

    @Autowired Ledger ledger;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    @Autowired GraphQlTester api;

    @Autowired GraphQlSource schema;

    private OrganisationId ours;
    private Recording recording;

    @BeforeEach
    void anOrganisation() {
        ours = callers.newOrganisation();
        recording = new Recording(ours, callers, transactions, ledger, actor);
    }

    @Test
    void showsWhoChangedWhatWhenAndWhy() {
        var ada = PersonId.of(NewId.next());
        recording.record(Fact.of("Person", ada.value(), "p-1", "RENAMED", Change.personal(ada, "name", "Ada", "Eva")));

        var answer = callers.asEverybody(ours, () -> api.document(LEDGER).execute());

        answer.path("ledger.totalCount").entity(Integer.class).isEqualTo(1);
        answer.path("ledger.nodes[0].act").entity(String.class).isEqualTo("RENAMED");
        answer.path("ledger.nodes[0].actorKind").entity(String.class).isEqualTo("CLIENT");
        answer.path("ledger.nodes[0].reason").entity(String.class).isEqualTo("for a test");
        answer.path("ledger.nodes[0].subject.id")
                .entity(String.class)
                .isEqualTo(new NodeId("Person", ada.value()).encoded());
        answer.path("ledger.nodes[0].changes[0].before").entity(String.class).isEqualTo("Ada");
        answer.path("ledger.nodes[0].changes[0].after").entity(String.class).isEqualTo("Eva");
    }

    @Test
    void filtersTheLedger() {
        recording.record(Fact.of("Unit", NewId.next(), "ou-1", "FOUNDED"), Recording.fact());

        callers.asEverybody(ours, () -> api.document("""
                { ledger(filter: {subjectType: {in: ["Unit"]}, at: {gte: "2020-01-01T00:00:00Z"},
                    not: {act: {eq: "CLOSED"}}}) { nodes { subject { key } } } }""").execute())
                .path("ledger.nodes[*].subject.key")
                .entityList(String.class)
                .containsExactly("ou-1");
    }

    @Test
    void aNodeTellsItsHistory() {
        recording.record(Fact.of("Organisation", ours.value(), "org", "CREATED"));
        recording.record(Fact.of("Organisation", ours.value(), "org", "RENAMED"));

        var answer = callers.asEverybody(ours, () -> api.document(HISTORY).execute());

        answer.path("viewer.organisation.history.totalCount").entity(Integer.class).isEqualTo(2);
        answer.path("viewer.organisation.history.nodes[*].act").entityList(String.class).containsExactly("RENAMED");
    }

    @Test
    void theHistoryOfANodeIsNullForWhoeverMayNotReadIt() {
        callers.asHolderOf(ours, () -> api.document(HISTORY).execute(), Permission.READ)
                .path("viewer.organisation.history")
                .valueIsNull();
    }

    @Test
    void theLedgerIsForbiddenToWhoeverMayNotReadIt() {
        for (var query : List.of("{ ledger { totalCount } }", "{ ledgerVerification { valid } }")) {
            callers.asHolderOf(ours, () -> api.document(query).execute(), Permission.READ)
                    .errors()
                    .satisfy(it -> assertThat(it).singleElement()
                            .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
        }
    }

    @Test
    void nobodySeesTheLedgerOfAnotherOrganisation() {
        recording.record(Fact.of("Organisation", ours.value(), "org", "CREATED"));

        callers.asEverybody(callers.newOrganisation(), () -> api.document(LEDGER).execute())
                .path("ledger.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void tellsWhetherTheChainIsIntact() {
        recording.record(Recording.facts(3));

        var answer = callers.asEverybody(ours, () -> api.document("""
                { ledgerVerification { valid entries head { sequence hash } firstBrokenSequence problem } }""")
                .execute());

        answer.path("ledgerVerification.valid").entity(Boolean.class).isEqualTo(true);
        answer.path("ledgerVerification.entries").entity(Integer.class).isEqualTo(3);
        answer.path("ledgerVerification.head.sequence").entity(Integer.class).isEqualTo(3);
        answer.path("ledgerVerification.problem").valueIsNull();
        callers.asEverybody(ours, () -> api.document("""
                { ledgerVerification(noted: {sequence: 4, hash: "%s"}) { valid problem firstBrokenSequence } }"""
                .formatted("00".repeat(32))).execute())
                .path("ledgerVerification.problem")
                .entity(String.class)
                .isEqualTo("MISSING");
    }

    @Test
    void aHeadThatCannotHaveBeenNotedIsRefused() {
        for (var noted : List.of("{sequence: -5, hash: \"%s\"}".formatted("00".repeat(32)),
                "{sequence: 1, hash: \"x\"}")) {
            callers.asEverybody(ours, () -> api.document("{ ledgerVerification(noted: %s) { valid } }".formatted(noted))
                    .execute())
                    .errors()
                    .satisfy(it -> assertThat(it).singleElement()
                            .extracting(error -> error.getExtensions().get("code"))
                            .isEqualTo("VALIDATION_FAILED"));
        }
    }

    @Test
    void erasingSomebodyUnknownIsRefusedAsData() {
        var person = new NodeId("Person", NewId.next()).encoded();

        callers.asEverybody(ours,
                () -> api
                        .document(
                                """
                                        mutation { erasePerson(input: {person: "%s"}) { erasure { erasedAt } errors { __typename code field } } }"""
                                        .formatted(person))
                        .execute())
                .path("erasePerson.errors[0].__typename")
                .entity(String.class)
                .isEqualTo("NotFound");
    }

    @Test
    void everyNodeThatCanChangeHasAHistory() {
        var nodes = schema.schema()
                .getImplementations((GraphQLInterfaceType) Objects.requireNonNull(schema.schema().getType("Node")));

        assertThat(nodes).extracting(GraphQLObjectType::getName).isNotEmpty();
        assertThat(nodes).filteredOn(it -> !WITHOUT_HISTORY.contains(it.getName()))
                .filteredOn(it -> it.getFieldDefinition("history") == null
                        || GraphQLTypeUtil.isNonNull(it.getFieldDefinition("history").getType()))
                .extracting(GraphQLObjectType::getName)
                .as("extend these types in ledger.graphqls; null is for whoever may not read the history")
                .isEmpty();
    }
}
