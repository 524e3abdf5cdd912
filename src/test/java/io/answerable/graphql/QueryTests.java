package io.answerable.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.graphql.SampleApi.How;
import io.answerable.graphql.SampleEngine.Answer;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How a query is answered, whatever it asks. */
@NullUnmarked
@AnswerableTest
class QueryTests {

    @Autowired ApplicationContext application;
    @Autowired Callers callers;
    OrganisationId organisation;
    SampleEngine engine;

    @BeforeEach
    void begin() {
        organisation = callers.newOrganisation();
        engine = new SampleEngine(application);
    }

    private Answer ask(String document) {
        return ask(document, Map.of());
    }

    private Answer ask(String document, Map<String, Object> variables) {
        return callers.asEverybody(organisation, () -> engine.ask(document, variables, null));
    }

    @Test
    void everyPartOfAnAnswerShowsTheSameMoment() {
        var answer = ask("{ moment things(first: 2) { nodes { moment next { moment } } } }");

        String moment = answer.at("moment");
        assertThat(moment).endsWith("repeatable read on");
        assertThat(answer.<String>at("things.nodes[0].moment")).isEqualTo(moment);
        assertThat(answer.<String>at("things.nodes[1].next.moment")).isEqualTo(moment);
    }

    @Test
    void aBatchIsLoadedOnceForEachLevelWhateverTheNumberOfRows() {
        for (var rows : List.of(1, 10, 100)) {
            engine.api().batches.set(0);
            ask("{ things(first: %d) { nodes { moment next { moment } } } }".formatted(rows));
            assertThat(engine.api().batches.get()).isEqualTo(3);
        }
    }

    @Test
    void idsAreGlobalAndLeadBackToTheThing() {
        var id = new NodeId("Thing", organisation.value()).encoded();

        var answer = ask("{ node(id: \"%s\") { __typename id ... on Thing { name } } }".formatted(id));

        assertThat(answer.<String>at("node.id")).isEqualTo(id);
        assertThat(answer.<String>at("node.__typename")).isEqualTo("Thing");
        assertThat(answer.<String>at("node.name")).isEqualTo("org-" + organisation);
    }

    @Test
    void manyNodesComeInTheOrderOfTheirIdsInOneBatch() {
        var foreign = new NodeId("Thing", callers.newOrganisation().value()).encoded();
        var unknown = new NodeId("Thing", NewId.next()).encoded();
        var strange = new NodeId("Elephant", NewId.next()).encoded();
        var own = new NodeId("Thing", organisation.value()).encoded();

        var answer = ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                Map.of("ids", List.of(foreign, own, unknown, strange, own)));

        assertThat(answer.<Object>at("nodes[0]")).isNull();
        assertThat(answer.<String>at("nodes[1].id")).isEqualTo(own);
        assertThat(answer.<Object>at("nodes[2]")).isNull();
        assertThat(answer.<Object>at("nodes[3]")).isNull();
        assertThat(answer.<String>at("nodes[4].id")).isEqualTo(own);
        assertThat(engine.api().batches.get()).isEqualTo(1);
    }

    @Test
    void aMalformedIdIsRefusedWithItsPlace() {
        var answer = ask("{ nodes(ids: [\"%s\", \"nonsense\"]) { id } }"
                .formatted(new NodeId("Thing", NewId.next()).encoded()));

        assertThat(answer.fault()).containsEntry("code", "VALIDATION_FAILED")
                .containsEntry("field", List.of("ids", "1"))
                .containsEntry("retryable", false)
                .containsKey("requestId");
    }

    @Test
    void moreThanAHundredNodesAreRefused() {
        var ids = IntStream.range(0, 101)
                .mapToObj(i -> "\"" + new NodeId("Thing", new UUID(1, i)).encoded() + "\"")
                .collect(Collectors.joining(","));

        assertThat(ask("{ nodes(ids: [" + ids + "]) { id } }").fault()).containsEntry("field", List.of("ids"));
    }

    @Test
    void aConnectionHasNodesEdgesCursorsAndItsTotal() {
        var first = ask("{ things(first: 2) { totalCount nodes { name } edges { cursor node { name } } "
                + "pageInfo { hasNextPage hasPreviousPage endCursor } } }");
        assertThat(first.<Integer>at("things.totalCount")).isEqualTo(200);
        assertThat(first.<String>at("things.nodes[1].name")).isEqualTo("t001");
        assertThat(first.<Boolean>at("things.pageInfo.hasNextPage")).isTrue();

        var next = ask("query($after: String) { things(first: 2, after: $after) { nodes { name } } }",
                Map.of("after", first.at("things.pageInfo.endCursor")));
        assertThat(next.<String>at("things.nodes[0].name")).isEqualTo("t002");

        var last = ask("{ things(last: 1) { edges { node { name } } } }");
        assertThat(last.<String>at("things.edges[0].node.name")).isEqualTo("t199");
    }

    @Test
    void pagesOutOfBoundsAndForgedCursorsAreRefused() {
        assertThat(ask("{ things(first: 101) { totalCount } }").fault()).containsEntry("field", List.of("first"));
        assertThat(ask("{ things(last: -1) { totalCount } }").fault()).containsEntry("field", List.of("last"));
        assertThat(ask("{ things(first: 1, before: \"x\") { totalCount } }").fault())
                .containsEntry("code", "VALIDATION_FAILED");
        assertThat(ask("{ things(after: \"forged\") { totalCount } }").fault())
                .containsEntry("field", List.of("after"));
    }

    @Test
    void argumentsArriveAsWhatTheyMean() {
        ask("""
                { things(filter: {how: {in: [BUG, UNKNOWN]}, name: {contains: "x"}, day: {gte: "2026-11-21"}}) {
                    totalCount } }""");

        var filter = (SampleApi.ThingFilter) engine.api().received.getLast();
        assertThat(filter.how().in()).containsExactly(How.BUG, How.UNKNOWN);
        assertThat(filter.day().gte()).isEqualTo(LocalDate.of(2026, 11, 21));

        var answer = ask("query($day: Date) { thing(by: {key: \"k\"}, asOf: $day) { asOf } }",
                Map.of("day", "2025-12-15"));
        assertThat(engine.api().received.getLast()).isEqualTo(Reference.key("k"));
        assertThat(answer.<String>at("thing.asOf")).isEqualTo("2025-12-15");
    }

    @Test
    void aReferenceIsAnIdOrAKeyAndNotBoth() {
        assertThat(ask("{ thing(by: {key: \"k\", id: \"i\"}) { name } }").fault())
                .containsEntry("code", "GRAPHQL_VALIDATION_FAILED");
    }

    @Test
    void aMalformedDayIsRefusedWithItsPlace() {
        var inVariable = ask("query($day: Date) { thing(by: {key: \"k\"}, asOf: $day) { asOf } }",
                Map.of("day", "2025-02-30"));
        assertThat(inVariable.fault()).containsEntry("code", "VALIDATION_FAILED")
                .containsEntry("field", List.of("day"));
        var asNumber = ask("query($day: Date) { thing(by: {key: \"k\"}, asOf: $day) { asOf } }", Map.of("day", 7));
        assertThat(asNumber.json()).contains("such as 2026-11-21").doesNotContain("java.");
        var inText = ask("{ thing(by: {key: \"k\"}, asOf: \"tomorrow\") { asOf } }");
        assertThat(inText.fault()).containsEntry("code", "GRAPHQL_VALIDATION_FAILED");
        assertThat(inText.json()).contains("such as 2026-11-21");
    }

    @Test
    void aDayThatTheDatabaseDoesNotKnowIsRefused() {
        for (var day : List.of("+6000000-01-01", "+10000-01-01", "0000-01-01", "-0001-12-31")) {
            assertThat(ask("query($day: Date) { thing(by: {key: \"k\"}, asOf: $day) { asOf } }", Map.of("day", day))
                    .fault()).containsEntry("code", "VALIDATION_FAILED").containsEntry("field", List.of("day"));
            assertThat(ask("{ thing(by: {key: \"k\"}, asOf: \"%s\") { asOf } }".formatted(day)).fault())
                    .containsEntry("code", "GRAPHQL_VALIDATION_FAILED");
        }
        var last = ask("{ thing(by: {key: \"k\"}, asOf: \"9999-12-31\") { asOf } }");
        assertThat(last.<String>at("thing.asOf")).isEqualTo("9999-12-31");
    }

    @Test
    void textThatTheDatabaseCannotStoreIsRefused() {
        var key = "query($key: String!) { thing(by: {key: $key}) { asOf } }";
        assertThat(ask(key, Map.of("key", "k")).at("thing").toString()).contains("asOf");
        assertThat(ask(key, Map.of("key", "a\0b")).fault()).containsEntry("code", "VALIDATION_FAILED")
                .containsEntry("field", List.of("key"));
        assertThat(ask("query($by: ThingRef!) { thing(by: $by) { asOf } }", Map.of("by", Map.of("key", "\0"))).fault())
                .containsEntry("code", "VALIDATION_FAILED")
                .containsEntry("field", List.of("by"));
        assertThat(ask("{ thing(by: {key: \"a\\u0000b\"}) { asOf } }").fault()).containsEntry("code",
                "VALIDATION_FAILED");
    }

    @Test
    void everyFaultHasACodeAndGivesNothingAway() {
        assertThat(ask("{ failing(how: INVALID) }").fault()).containsEntry("code", "VALIDATION_FAILED")
                .containsEntry("field", List.of("how"));
        assertThat(ask("{ failing(how: FORBIDDEN) }").fault()).containsEntry("code", "FORBIDDEN");
        assertThat(ask("{ failing(how: UNKNOWN) }").fault()).containsEntry("code", "UNAUTHENTICATED");
        var bug = ask("{ failing(how: BUG) }");
        assertThat(bug.fault()).containsEntry("code", "INTERNAL_ERROR");
        assertThat(bug.json()).doesNotContain("secret").doesNotContain("Exception").contains("path=[failing]");
        assertThat(ask("{ failing(how: FORBIDDEN) }").json()).doesNotContain("Secret");
    }

    @Test
    void aDocumentThatIsNoGraphQlIsToldApartFromOneThatDoesNotFit() {
        assertThat(ask("{ moment").fault()).containsEntry("code", "GRAPHQL_PARSE_FAILED");
        assertThat(ask("{ nonsense }").fault()).containsEntry("code", "GRAPHQL_VALIDATION_FAILED");
        assertThat(ask("query($a: Int!) { moment things(first: $a) { totalCount } }", Map.of("a", "x")).fault())
                .containsEntry("code", "VALIDATION_FAILED");
    }
}
