package io.answerable.graphql.nodes;

import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.NodeId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Answers {@code node} and {@code nodes} for the types of every context, one batch per type. */
@Controller
class NodeController {

    private static final int MOST = 100;

    NodeController(BatchLoaderRegistry loaders, Nodes nodes) {
        loaders.forTypePair(NodeId.class, Object.class)
                .withName("nodes")
                .registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> loaded(nodes, ids)));
    }

    @QueryMapping
    CompletableFuture<@Nullable Object> node(@Argument String id, DataLoader<NodeId, @Nullable Object> nodes) {
        return nodes.load(NodeId.parse(id, "id"));
    }

    @QueryMapping
    CompletableFuture<List<@Nullable Object>> nodes(@Argument List<String> ids,
            DataLoader<NodeId, @Nullable Object> nodes) {
        if (ids.size() > MOST) {
            throw new InvalidInput("Ask for at most " + MOST + " nodes at once.", "ids");
        }
        return nodes.loadMany(IntStream.range(0, ids.size())
                .mapToObj(i -> NodeId.parse(ids.get(i), "ids", String.valueOf(i)))
                .toList());
    }

    private static Map<NodeId, Object> loaded(Nodes nodes, Set<NodeId> ids) {
        return nodes.load(ids);
    }
}
