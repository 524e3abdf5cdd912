package io.answerable.organisation;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a strategic objective. */
public record StrategicObjectiveId(UUID value) implements Identifier {

    public static StrategicObjectiveId of(UUID value) {
        return new StrategicObjectiveId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
