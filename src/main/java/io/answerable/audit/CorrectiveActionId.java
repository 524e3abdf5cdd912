package io.answerable.audit;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a corrective action. */
public record CorrectiveActionId(UUID value) implements Identifier {

    public static CorrectiveActionId of(UUID value) {
        return new CorrectiveActionId(value);
    }

    public static CorrectiveActionId of(String value) {
        return new CorrectiveActionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
