package io.answerable.training;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a measure for AI literacy. */
public record LiteracyMeasureId(UUID value) implements Identifier {

    public static LiteracyMeasureId of(UUID value) {
        return new LiteracyMeasureId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
