package io.answerable.organisation;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a milestone that was recognised. */
public record MilestoneId(UUID value) implements Identifier {

    public static MilestoneId of(UUID value) {
        return new MilestoneId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
