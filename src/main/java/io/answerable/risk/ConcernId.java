package io.answerable.risk;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a concern. */
public record ConcernId(UUID value) implements Identifier {

    public static ConcernId of(UUID value) {
        return new ConcernId(value);
    }

    public static ConcernId of(String value) {
        return new ConcernId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
