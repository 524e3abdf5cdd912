package io.answerable.graphql.nodes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.answerable.graphql.NodeId;
import io.answerable.graphql.NodeLoader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Loads things of any type by their global ids, asking each context once. */
@Component
public class Nodes {

    private final Map<String, NodeLoader> loaders;

    Nodes(List<NodeLoader> loaders) {
        this.loaders = loaders.stream().collect(toUnmodifiableMap(NodeLoader::type, Function.identity()));
    }

    /** Names of the types that can be loaded. */
    public Set<String> types() {
        return loaders.keySet();
    }

    /** What the caller may see of these; the rest is missing, whatever the reason. */
    public Map<NodeId, Object> load(Collection<NodeId> ids) {
        var found = new HashMap<NodeId, Object>();
        ids.stream()
                .filter(it -> loaders.containsKey(it.type()))
                .collect(groupingBy(NodeId::type, mapping(NodeId::id, toSet())))
                .forEach((type, uuids) -> load(type, uuids)
                        .forEach((id, node) -> found.put(new NodeId(type, id), node)));
        return found;
    }

    private Map<UUID, ?> load(String type, Set<UUID> ids) {
        var loader = loaders.get(type);
        return loader == null ? Map.of() : loader.load(ids);
    }
}
