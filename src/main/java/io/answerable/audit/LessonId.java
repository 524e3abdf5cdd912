package io.answerable.audit;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a lesson. */
public record LessonId(UUID value) implements Identifier {

    public static LessonId of(UUID value) {
        return new LessonId(value);
    }

    public static LessonId of(String value) {
        return new LessonId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
