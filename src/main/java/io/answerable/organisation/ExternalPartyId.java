package io.answerable.organisation;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an external party. */
public record ExternalPartyId(UUID value) implements Identifier {

    public static ExternalPartyId of(UUID value) {
        return new ExternalPartyId(value);
    }

    public static ExternalPartyId of(String value) {
        return new ExternalPartyId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
