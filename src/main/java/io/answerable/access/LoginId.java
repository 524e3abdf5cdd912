package io.answerable.access;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies the binding of a login. */
public record LoginId(UUID value) implements Identifier {

    public static LoginId of(UUID value) {
        return new LoginId(value);
    }

    public static LoginId of(String value) {
        return new LoginId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
