package io.answerable.risk;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a risk or an opportunity. */
public record RiskId(UUID value) implements Identifier {

    public static RiskId of(UUID value) {
        return new RiskId(value);
    }

    public static RiskId of(String value) {
        return new RiskId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
