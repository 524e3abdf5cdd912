package io.answerable.training;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a course that a person is to take. */
public record TrainingAssignmentId(UUID value) implements Identifier {

    public static TrainingAssignmentId of(UUID value) {
        return new TrainingAssignmentId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
