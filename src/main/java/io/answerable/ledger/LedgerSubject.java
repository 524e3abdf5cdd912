package io.answerable.ledger;

import io.answerable.graphql.NodeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The thing to which something happened.
 *
 * @param type name of its GraphQL type
 * @param key the key by which people know it, if it has one
 */
public record LedgerSubject(String type, UUID uuid, @Nullable String key) {

    /** Its global id. */
    public String id() {
        return new NodeId(type, uuid).encoded();
    }
}
