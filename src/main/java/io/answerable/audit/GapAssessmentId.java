package io.answerable.audit;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a gap assessment. */
public record GapAssessmentId(UUID value) implements Identifier {

    public static GapAssessmentId of(UUID value) {
        return new GapAssessmentId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
