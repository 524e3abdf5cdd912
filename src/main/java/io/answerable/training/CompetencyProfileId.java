package io.answerable.training;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies what is known of a person's abilities in one role. */
public record CompetencyProfileId(UUID value) implements Identifier {

    public static CompetencyProfileId of(UUID value) {
        return new CompetencyProfileId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
