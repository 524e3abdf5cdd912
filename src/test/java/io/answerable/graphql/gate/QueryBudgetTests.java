package io.answerable.graphql.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.graphql.SampleEngine;
import io.answerable.graphql.SampleEngine.Answer;
import io.answerable.kernel.OrganisationId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What asks for too much is refused before anything is computed. */
@NullUnmarked
@AnswerableTest
class QueryBudgetTests {

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
        return callers.asEverybody(organisation, () -> engine.ask(document));
    }

    private static Map<?, ?> cost(Answer answer) {
        return (Map<?, ?>) answer.response().getExtensions().get("cost");
    }

    private void isTooMuch(String document) {
        assertThat(ask(document).fault()).containsEntry("code", "LIMIT_EXCEEDED");
        assertThat(engine.received()).isEmpty();
    }

    @Test
    void theCostIsEdgesTimesPageSizeAndIsTold() {
        assertThat(cost(ask("{ moment }")).get("requested")).isEqualTo(0L);
        assertThat(cost(ask("{ things(first: 10) { nodes { name } } }")).get("requested")).isEqualTo(10L);
        assertThat(cost(ask("{ things { edges { node { next { name } } } pageInfo { endCursor } } }"))
                .get("requested")).isEqualTo(100L);
        assertThat(cost(ask("query { things(first: 10) { ...a ...a } } "
                + "fragment a on ThingConnection { nodes { next { next { name } } } }")).get("requested"))
                .isEqualTo(30L);
    }

    @Test
    void aQueryThatCostsTooMuchIsNotComputed() {
        var fields = IntStream.range(0, 1_100).mapToObj(i -> "next { name }").distinct().collect(Collectors.joining());
        var small = new SampleEngine(application, Map.of("answerable.graphql.cost", 99));
        var answer = callers.asEverybody(organisation,
                () -> small.ask("{ things(first: 50) { nodes { " + fields + " } } }"));
        assertThat(answer.fault()).containsEntry("code", "LIMIT_EXCEEDED");
        assertThat(small.received()).isEmpty();
    }

    @Test
    void aBombOfFragmentsIsRefused() {
        var fragments = IntStream.range(0, 30)
                .mapToObj(i -> "fragment f%d on Thing { a: next { ...f%d } b: next { ...f%d } }".formatted(i, i + 1,
                        i + 1))
                .collect(Collectors.joining("\n"));
        isTooMuch("{ things { nodes { ...f0 } } } " + fragments + " fragment f30 on Thing { name }");
    }

    @Test
    void depthTokensAliasesDirectivesAndRootFieldsAreLimited() {
        isTooMuch("{ things { nodes " + "{ next ".repeat(30) + "{ name }" + " }".repeat(30) + " } }");
        isTooMuch("{ things { nodes { " + "name ".repeat(10_001) + " } } }");
        isTooMuch("{ things { nodes { " + aliased("a%d: name") + " } } }");
        isTooMuch("{ things { nodes { name " + "@include(if: true) ".repeat(1) + aliased("... @skip(if: true) { name }")
                + " } } }");
        isTooMuch("{ " + IntStream.range(0, 26)
                .mapToObj("t%d: things { totalCount }"::formatted)
                .collect(Collectors.joining(" ")) + " }");
    }

    private static String aliased(String field) {
        return IntStream.range(0, 101).mapToObj(field::formatted).collect(Collectors.joining(" "));
    }

    @Test
    void introspectionInBadFaithIsRefused() {
        assertThat(ask("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }").fault())
                .containsEntry("code", "LIMIT_EXCEEDED");
    }
}
