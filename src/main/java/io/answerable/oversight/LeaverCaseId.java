package io.answerable.oversight;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies what has to be handed over because one person leaves. */
public record LeaverCaseId(UUID value) implements Identifier {

    public static LeaverCaseId of(UUID value) {
        return new LeaverCaseId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
