package io.answerable.organisation;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a unit (department) of the organisation. */
public record UnitId(UUID value) implements Identifier {

    public static UnitId of(UUID value) {
        return new UnitId(value);
    }

    public static UnitId of(String value) {
        return new UnitId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
