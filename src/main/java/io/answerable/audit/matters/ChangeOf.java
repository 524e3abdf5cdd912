package io.answerable.audit.matters;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * What the caller wants to change, as they read it, and why.
 *
 * @param <I> identifies a thing of one kind
 */
public record ChangeOf<I extends Identifier>(I thing, int expectedVersion, @Nullable String reason) {

    public UUID id() {
        return UUID.fromString(thing.toString());
    }
}
