package io.answerable.policy;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an exception from a policy. */
public record PolicyExceptionId(UUID value) implements Identifier {

    public static PolicyExceptionId of(UUID value) {
        return new PolicyExceptionId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
