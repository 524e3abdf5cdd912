package io.answerable.inventory;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies one tool that a unit has declared. */
public record DeclaredUseId(UUID value) implements Identifier {

    public static DeclaredUseId of(UUID value) {
        return new DeclaredUseId(value);
    }

    public static DeclaredUseId of(String value) {
        return new DeclaredUseId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
