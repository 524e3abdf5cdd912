package io.answerable.risk;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies the assessment of an AI system. */
public record AssessmentId(UUID value) implements Identifier {

    public static AssessmentId of(UUID value) {
        return new AssessmentId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
