package io.answerable.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a payload down as the ids of the things it names, and reads it again by loading them as they are by then.
 * Plain values are kept as they are; objects that are no nodes are not kept.
 */
@Component
class RememberedPayloads {

    private static final String ERRORS = "errors";
    private static final String NODE = "node";
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
        var kept = new HashMap<String, Object>();
        if (payload != null
                && GraphQLTypeUtil.unwrapAll(environment.getFieldType()) instanceof GraphQLObjectType type) {
            for (var field : type.getFieldDefinitions()) {
                kept(field, ViewReader.read(payload, field.getName()), environment.getGraphQLSchema())
                        .ifPresent(it -> kept.put(field.getName(), it));
            }
        }
        return JSON.writeValueAsString(kept);
    }

    private Optional<Object> kept(GraphQLFieldDefinition field, @Nullable Object value, GraphQLSchema schema) {
        if (field.getName().equals(ERRORS) || value == null) {
            return Optional.empty();
        }
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        return value instanceof List<?> list
                ? Optional.of(list.stream().flatMap(it -> one(type, it, schema).stream()).toList())
                : one(type, value, schema);
    }

    private Optional<Object> one(GraphQLNamedType type, Object value, GraphQLSchema schema) {
        return switch (type) {
            case GraphQLObjectType it -> node(it.getName(), value, schema);
            case GraphQLInterfaceType it -> node(names.typeOf(value.getClass()), value, schema);
            default -> Optional.of(value instanceof Number || value instanceof Boolean ? value : value.toString());
        };
    }

    private static Optional<Object> node(String type, Object value, GraphQLSchema schema) {
        return isNode(schema, type)
                ? Optional.of(Map.of(NODE, new NodeId(type, ViewReader.idOf(value)).encoded()))
                : Optional.empty();
    }

    private static boolean isNode(GraphQLSchema schema, String type) {
        return schema.getType(type) instanceof GraphQLObjectType object
                && object.getInterfaces().stream().anyMatch(it -> it.getName().equals("Node"));
    }

    Map<String, @Nullable Object> read(String written) {
        var kept = JSON.readValue(written, FIELDS);
        var found = nodes.load(ids(kept));
        var payload = new HashMap<String, @Nullable Object>(Map.of(ERRORS, List.of()));
        kept.forEach((field, value) -> payload.put(field, restored(value, found)));
        return payload;
    }

    private static Set<NodeId> ids(Map<String, Object> kept) {
        var ids = new HashSet<NodeId>();
        kept.values()
                .stream()
                .flatMap(it -> it instanceof List<?> list ? list.stream() : Stream.of(it))
                .forEach(it -> id(it).ifPresent(ids::add));
        return ids;
    }

    private static Optional<NodeId> id(Object value) {
        return value instanceof Map<?, ?> map && map.get(NODE) instanceof String id
                ? Optional.of(NodeId.parse(id))
                : Optional.empty();
    }

    private static @Nullable Object restored(Object value, Map<NodeId, Object> found) {
        if (value instanceof List<?> list) {
            return list.stream().map(it -> restored(it, found)).filter(Objects::nonNull).toList();
        }
        var id = id(value);
        return id.isPresent() ? found.get(id.get()) : value;
    }
}
