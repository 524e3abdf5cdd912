package io.answerable.risk;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies what was decided about a control of the standard. */
public record ControlId(UUID value) implements Identifier {

    public static ControlId of(UUID value) {
        return new ControlId(value);
    }

    public static ControlId of(String value) {
        return new ControlId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
