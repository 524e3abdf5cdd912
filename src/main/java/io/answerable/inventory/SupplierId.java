package io.answerable.inventory;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a supplier of AI systems. */
public record SupplierId(UUID value) implements Identifier {

    public static SupplierId of(UUID value) {
        return new SupplierId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
