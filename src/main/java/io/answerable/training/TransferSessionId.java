package io.answerable.training;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a session in which knowledge is handed over. */
public record TransferSessionId(UUID value) implements Identifier {

    public static TransferSessionId of(UUID value) {
        return new TransferSessionId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
