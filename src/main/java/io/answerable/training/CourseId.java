package io.answerable.training;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies what the organisation has made of a course of the catalogue. */
public record CourseId(UUID value) implements Identifier {

    public static CourseId of(UUID value) {
        return new CourseId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
