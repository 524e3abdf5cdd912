package io.answerable.graphql;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a client refers to something it knows: by {@code id} or by {@code key}, exactly one of both (the schema's
 * {@code @oneOf} inputs named {@code …Ref}).
 */
public record Reference(@Nullable String id, @Nullable String key) {

    public static Reference key(String key) {
        return new Reference(null, key);
    }

    /**
     * The UUID that is meant; empty when the key is unknown. An id of another type is refused as malformed.
     *
     * @param type name of the GraphQL type that is expected
     * @param byKey finds the UUID for a key within the caller's organisation
     * @param field path of the argument, for the error
     */
    public Optional<UUID> resolve(String type, Function<String, Optional<UUID>> byKey, String... field) {
        if (id == null) {
            return key == null ? Optional.empty() : byKey.apply(key);
        }
        var node = NodeId.parse(id, field);
        if (!node.type().equals(type)) {
            throw new InvalidInput("This is the id of another type than " + type + ".", field);
        }
        return Optional.of(node.id());
    }
}
