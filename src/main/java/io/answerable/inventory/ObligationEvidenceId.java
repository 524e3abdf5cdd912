package io.answerable.inventory;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a piece of evidence that was recorded for an obligation. */
public record ObligationEvidenceId(UUID value) implements Identifier {

    public static ObligationEvidenceId of(UUID value) {
        return new ObligationEvidenceId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
