package io.answerable.roles;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a vacancy. */
public record VacancyId(UUID value) implements Identifier {

    public static VacancyId of(UUID value) {
        return new VacancyId(value);
    }

    public static VacancyId of(String value) {
        return new VacancyId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
