package io.answerable.training;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies what a unit spends on training in a year. */
public record TrainingInvestmentId(UUID value) implements Identifier {

    public static TrainingInvestmentId of(UUID value) {
        return new TrainingInvestmentId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
