package io.answerable.graphql.gate;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.answerable.graphql.Paging;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reckons, before anything is computed, how many things a query may answer: every field that gives an object counts
 * one, times the page sizes of the connections around it. Fields selected twice count once; scalars are free.
 */
final class QueryCost {

    private static final String CONNECTION = "Connection";

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;
    private final int listSize;

    QueryCost(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables,
            int listSize) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
        this.listSize = listSize;
    }

    long of(GraphQLFieldsContainer root, SelectionSet selections) {
        return below(root, List.of(selections), 1, 0);
    }

    private long below(GraphQLCompositeType parent, List<SelectionSet> selections, long times, long page) {
        long cost = 0;
        for (var fields : merged(parent, selections).values()) {
            cost = plus(cost, field(fields, times, page));
        }
        return cost;
    }

    /** @param page rows of the page when the field belongs to a connection, else 0 */
    private long field(List<Placed> fields, long times, long page) {
        var definition = fields.getFirst().definition;
        var type = GraphQLTypeUtil.unwrapAll(definition.getType());
        if (!(type instanceof GraphQLCompositeType composite) || isIntrospection(type)) {
            return 0;
        }
        var selections = fields.stream().map(it -> it.field.getSelectionSet()).filter(Objects::nonNull).toList();
        if (isConnection(type)) {
            return below(composite, selections, times, pageSize(fields.getFirst().field));
        }
        long size = page > 0 ? page : listSize;
        long found = isList(definition) ? product(times, size) : times;
        boolean free = page > 0 && !definition.getName().equals("nodes");
        return plus(free ? 0 : found, below(composite, selections, found, 0));
    }

    private Map<String, List<Placed>> merged(GraphQLCompositeType parent, List<SelectionSet> selections) {
        var byKey = new LinkedHashMap<String, List<Placed>>();
        selections.forEach(it -> collect(parent, it, byKey));
        return byKey;
    }

    private void collect(GraphQLCompositeType parent, SelectionSet selections, Map<String, List<Placed>> byKey) {
        for (var selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> place(parent, field, byKey);
                case InlineFragment fragment -> {
                    var condition = fragment.getTypeCondition();
                    collect(condition == null ? parent : type(condition.getName()), fragment.getSelectionSet(), byKey);
                }
                case FragmentSpread spread -> {
                    var fragment = Objects.requireNonNull(fragments.get(spread.getName()));
                    collect(type(fragment.getTypeCondition().getName()), fragment.getSelectionSet(), byKey);
                }
                default -> throw new IllegalStateException("Unknown selection " + selection);
            }
        }
    }

    private static void place(GraphQLCompositeType parent, Field field, Map<String, List<Placed>> byKey) {
        var definition = parent instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinition(field.getName())
                : null;
        if (definition != null) {
            var key = field.getResultKey() + "/" + definition.getName();
            byKey.computeIfAbsent(key, it -> new ArrayList<>()).add(new Placed(field, definition));
        }
    }

    private GraphQLCompositeType type(String name) {
        return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name));
    }

    private long pageSize(Field field) {
        var asked = field.getArguments()
                .stream()
                .filter(it -> it.getName().equals("first") || it.getName().equals("last"))
                .map(this::number)
                .filter(Objects::nonNull)
                .findFirst();
        return Math.clamp(asked.orElse((long) Paging.USUAL), 1, Paging.MOST);
    }

    private @Nullable Long number(Argument argument) {
        return switch (argument.getValue()) {
            case IntValue it -> it.getValue().longValue();
            case VariableReference it -> variables.get(it.getName()) instanceof Number number
                    ? (Long) number.longValue()
                    : null;
            case null, default -> null;
        };
    }

    private static boolean isList(GraphQLFieldDefinition definition) {
        return GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList;
    }

    private static boolean isConnection(GraphQLNamedType type) {
        return type.getName().endsWith(CONNECTION);
    }

    private static boolean isIntrospection(GraphQLNamedType type) {
        return type.getName().startsWith("__");
    }

    private static long plus(long left, long right) {
        return left > Long.MAX_VALUE - right ? Long.MAX_VALUE : left + right;
    }

    private static long product(long left, long right) {
        return left > Long.MAX_VALUE / right ? Long.MAX_VALUE : left * right;
    }

    private record Placed(Field field, GraphQLFieldDefinition definition) {}
}
