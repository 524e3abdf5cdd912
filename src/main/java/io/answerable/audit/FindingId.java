package io.answerable.audit;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a finding. */
public record FindingId(UUID value) implements Identifier {

    public static FindingId of(UUID value) {
        return new FindingId(value);
    }

    public static FindingId of(String value) {
        return new FindingId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
