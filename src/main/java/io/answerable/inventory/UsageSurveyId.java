package io.answerable.inventory;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a campaign that asks units which AI they use. */
public record UsageSurveyId(UUID value) implements Identifier {

    public static UsageSurveyId of(UUID value) {
        return new UsageSurveyId(value);
    }

    public static UsageSurveyId of(String value) {
        return new UsageSurveyId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
