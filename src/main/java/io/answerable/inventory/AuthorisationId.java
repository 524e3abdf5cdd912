package io.answerable.inventory;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an authorisation, from the request for it on. */
public record AuthorisationId(UUID value) implements Identifier {

    public static AuthorisationId of(UUID value) {
        return new AuthorisationId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
