package io.answerable.policy.records;

import io.answerable.access.Permission;
import io.answerable.graphql.NodeLoader;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Things of one kind that are also found by their global ids, as of today. */
public abstract class ReadingNodes<V extends Reading.View> extends Reading<V> implements NodeLoader {

    protected ReadingNodes(Things.Kind<?> kind, Permission permission, Tables tables) {
        super(kind, permission, tables);
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return mayRead() ? byIds(ids, actor().today()) : Map.of();
    }
}
