package io.answerable.roles;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a delegation. */
public record DelegationId(UUID value) implements Identifier {

    public static DelegationId of(UUID value) {
        return new DelegationId(value);
    }

    public static DelegationId of(String value) {
        return new DelegationId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
