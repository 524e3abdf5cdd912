package io.answerable.kernel;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a person, the same human as employee, holder of roles and caller. */
public record PersonId(UUID value) implements Identifier {

    public static PersonId of(UUID value) {
        return new PersonId(value);
    }

    public static PersonId of(String value) {
        return new PersonId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
