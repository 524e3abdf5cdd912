package io.answerable.graphql;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Loads what {@code node} and {@code nodes} ask for; each context provides one per type of its own that implements
 * {@code Node}.
 */
public interface NodeLoader {

    /** Name of the GraphQL type. */
    String type();

    /** What the caller may see of these, by id; missing where it is unknown, foreign or not visible to the caller. */
    Map<UUID, ?> load(Collection<UUID> ids);
}
