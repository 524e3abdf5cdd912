package io.answerable.inventory;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies something on the horizon. */
public record HorizonItemId(UUID value) implements Identifier {

    public static HorizonItemId of(UUID value) {
        return new HorizonItemId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
