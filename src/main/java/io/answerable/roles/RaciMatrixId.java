package io.answerable.roles;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a RACI matrix over all its versions. */
public record RaciMatrixId(UUID value) implements Identifier {

    public static RaciMatrixId of(UUID value) {
        return new RaciMatrixId(value);
    }

    public static RaciMatrixId of(String value) {
        return new RaciMatrixId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
