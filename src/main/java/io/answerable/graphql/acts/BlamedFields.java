package io.answerable.graphql.acts;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Watches that a refusal blames a field which the client has filled in: the path begins within {@code input} and leads
 * to a field of it, and from a reference on into the thing. One that leads nowhere is a mistake of ours; the tests fail of it, in production it is logged.
 */
@Component
class BlamedFields {

    private static final Logger LOG = LoggerFactory.getLogger(BlamedFields.class);
    private final boolean strict;

    BlamedFields(@Value("${answerable.graphql.strict:false}") boolean strict) {
        this.strict = strict;
    }

    void check(DataFetchingEnvironment environment, List<Refusal> refusals) {
        var input = environment.getFieldDefinition().getArgument("input");
        refusals.stream()
                .map(Refusal::field)
                .filter(it -> !leadsSomewhere(input, it))
                .forEach(it -> complain(environment.getField().getName(), it));
    }

    private static boolean leadsSomewhere(@Nullable GraphQLArgument input, List<String> path) {
        GraphQLType place = input == null ? null : input.getType();
        for (var step : path) {
            place = place == null ? null : below(GraphQLTypeUtil.unwrapNonNull(place), step);
        }
        return place != null;
    }

    private static @Nullable GraphQLType below(GraphQLType place, String step) {
        return switch (place) {
            case GraphQLInputObjectType it when it.getField(step) != null -> it.getField(step).getType();
            // further into the thing that the id stands for
            case GraphQLScalarType it when it.getName().equals("ID") -> it;
            case GraphQLList it when step.chars().allMatch(Character::isDigit) -> it.getWrappedType();
            default -> null;
        };
    }

    private void complain(String mutation, List<String> path) {
        var complaint = "The input of " + mutation + " has no field " + path;
        if (strict) {
            throw new IllegalStateException(complaint);
        }
        LOG.error(complaint);
    }
}
