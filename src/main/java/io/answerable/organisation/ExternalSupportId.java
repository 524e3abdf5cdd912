package io.answerable.organisation;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies support by an external party. */
public record ExternalSupportId(UUID value) implements Identifier {

    public static ExternalSupportId of(UUID value) {
        return new ExternalSupportId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
