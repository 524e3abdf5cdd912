package io.answerable.inventory;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies the answer of one unit in one campaign. */
public record DeclarationId(UUID value) implements Identifier {

    public static DeclarationId of(UUID value) {
        return new DeclarationId(value);
    }

    public static DeclarationId of(String value) {
        return new DeclarationId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
