package io.answerable.inventory.lifecycle.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import io.answerable.AnswerableTest;
import io.answerable.inventory.lifecycle.Step;
import io.answerable.reference.LifeCycleGates;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** What is said to mend a gate, or to lead on, exists. */
@AnswerableTest
class MendingActsTests {

    @Autowired LifeCycleGates catalogue;

    @Autowired GraphQlSource source;

    @Test
    @DisplayName("R-INV-43 Every requirement of every gate is mended by mutations that exist")
    void everyRequirementIsMendedByMutations() {
        var required = catalogue.gates().stream().flatMap(it -> it.requirements().stream()).distinct().toList();

        assertThat(MendingActs.all()).containsOnlyKeys(required.toArray(String[]::new));
        assertThat(MendingActs.all().values().stream().flatMap(List::stream)).isSubsetOf(mutations());
    }

    @Test
    void everyStepIsAMutation() {
        assertThat(Arrays.stream(Step.values()).map(NextStepsController::act)).doesNotHaveDuplicates()
                .isSubsetOf(mutations());
    }

    private Set<String> mutations() {
        return Objects.requireNonNull(source.schema().getMutationType())
                .getFieldDefinitions()
                .stream()
                .map(GraphQLFieldDefinition::getName)
                .collect(Collectors.toSet());
    }
}
