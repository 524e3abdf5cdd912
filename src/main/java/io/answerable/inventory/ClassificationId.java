package io.answerable.inventory;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies one classification of a system; a newer one has an id of its own. */
public record ClassificationId(UUID value) implements Identifier {

    public static ClassificationId of(UUID value) {
        return new ClassificationId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
