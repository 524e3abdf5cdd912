package io.answerable.roles.scopes;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeLoader;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Loads things of one type by id; whoever may not read finds nothing. */
public record NodesToRead(String type, CurrentActor actor, Function<Collection<UUID>, Map<UUID, ?>> found)
        implements
            NodeLoader {

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return actor.actor().may(Permission.READ) ? found.apply(ids) : Map.of();
    }
}
