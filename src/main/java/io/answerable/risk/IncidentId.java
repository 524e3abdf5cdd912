package io.answerable.risk;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an incident. */
public record IncidentId(UUID value) implements Identifier {

    public static IncidentId of(UUID value) {
        return new IncidentId(value);
    }

    public static IncidentId of(String value) {
        return new IncidentId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
