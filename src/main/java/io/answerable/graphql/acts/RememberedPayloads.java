package io.answerable.graphql.acts;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.ViewOf;
import io.answerable.graphql.ViewReader;
import io.answerable.graphql.nodes.Nodes;
import io.answerable.graphql.nodes.ViewNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a payload down as the ids of the things it names, and reads it again by loading them as they are by then.
 * Plain values, and the plain values of objects that are no nodes, are kept as they are.
 */
@Component
class RememberedPayloads {

    private static final String ERRORS = "errors";
    private static final String NODE = "@node";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {
    };

    private final Nodes nodes;
    private final ViewNames names;

    RememberedPayloads(Nodes nodes, List<ViewOf> exceptions) {
        this.nodes = nodes;
        this.names = new ViewNames(exceptions);
    }

    String written(DataFetchingEnvironment environment, @Nullable Object payload) {
        return JSON.writeValueAsString(
                payload != null && GraphQLTypeUtil.unwrapAll(environment.getFieldType()) instanceof GraphQLObjectType it
                        ? fields(it, payload, environment.getGraphQLSchema())
                        : Map.of());
    }

    private Map<String, Object> fields(GraphQLObjectType type, Object source, GraphQLSchema schema) {
        var kept = new HashMap<String, Object>();
        for (var field : type.getFieldDefinitions()) {
            var value = field.getName().equals(ERRORS) ? null : ViewReader.read(source, field.getName());
            if (value != null) {
                kept.put(field.getName(), kept(GraphQLTypeUtil.unwrapAll(field.getType()), value, schema));
            }
        }
        return kept;
    }

    private Object kept(GraphQLNamedType type, Object value, GraphQLSchema schema) {
        return value instanceof List<?> list
                ? list.stream().map(it -> one(type, it, schema)).toList()
                : one(type, value, schema);
    }

    private Object one(GraphQLNamedType type, Object value, GraphQLSchema schema) {
        return switch (type) {
            case GraphQLObjectType it -> object(it, value, schema);
            case GraphQLInterfaceType it -> object((GraphQLObjectType) requireNonNull(
                    schema.getType(names.typeOf(value.getClass()))), value, schema);
            default -> value instanceof Number || value instanceof Boolean ? value : value.toString();
        };
    }

    private Map<String, Object> object(GraphQLObjectType type, Object value, GraphQLSchema schema) {
        return isNode(type)
                ? Map.of(NODE, new NodeId(type.getName(), ViewReader.idOf(value)).encoded())
                : fields(type, value, schema);
    }

    private static boolean isNode(GraphQLObjectType type) {
        return type.getInterfaces().stream().anyMatch(it -> it.getName().equals("Node"));
    }

    Map<String, @Nullable Object> read(String written) {
        var kept = JSON.readValue(written, FIELDS);
        var payload = restored(kept, nodes.load(ids(kept).collect(toSet())));
        payload.put(ERRORS, List.of());
        return payload;
    }

    private static Stream<NodeId> ids(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map when map.get(NODE) instanceof String id -> Stream.of(NodeId.parse(id));
            case Map<?, ?> map -> map.values().stream().flatMap(RememberedPayloads::ids);
            case List<?> list -> list.stream().flatMap(RememberedPayloads::ids);
            case null, default -> Stream.empty();
        };
    }

    private static Map<String, @Nullable Object> restored(Map<?, ?> kept, Map<NodeId, Object> found) {
        var fields = new HashMap<String, @Nullable Object>();
        kept.forEach((field, value) -> fields.put(String.valueOf(field), restored(value, found)));
        return fields;
    }

    private static @Nullable Object restored(@Nullable Object value, Map<NodeId, Object> found) {
        return switch (value) {
            case Map<?, ?> map when map.get(NODE) instanceof String id -> found.get(NodeId.parse(id));
            case Map<?, ?> map -> restored(map, found);
            case List<?> list -> list.stream().map(it -> restored(it, found)).filter(Objects::nonNull).toList();
            case null, default -> value;
        };
    }
}
