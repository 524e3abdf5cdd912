package io.answerable.audit;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an audit. */
public record AuditId(UUID value) implements Identifier {

    public static AuditId of(UUID value) {
        return new AuditId(value);
    }

    public static AuditId of(String value) {
        return new AuditId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
