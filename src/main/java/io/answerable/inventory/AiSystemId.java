package io.answerable.inventory;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an AI system. */
public record AiSystemId(UUID value) implements Identifier {

    public static AiSystemId of(UUID value) {
        return new AiSystemId(value);
    }

    public static AiSystemId of(String value) {
        return new AiSystemId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
