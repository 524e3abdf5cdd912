package io.answerable.training;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a planned way to close a skills gap. */
public record SkillGapId(UUID value) implements Identifier {

    public static SkillGapId of(UUID value) {
        return new SkillGapId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
