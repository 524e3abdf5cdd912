package io.answerable.audit;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a schedule of checks. */
public record CheckScheduleId(UUID value) implements Identifier {

    public static CheckScheduleId of(UUID value) {
        return new CheckScheduleId(value);
    }

    public static CheckScheduleId of(String value) {
        return new CheckScheduleId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
