package io.answerable.policy;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a policy, whatever its version. */
public record PolicyId(UUID value) implements Identifier {

    public static PolicyId of(UUID value) {
        return new PolicyId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
