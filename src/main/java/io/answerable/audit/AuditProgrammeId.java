package io.answerable.audit;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an audit programme. */
public record AuditProgrammeId(UUID value) implements Identifier {

    public static AuditProgrammeId of(UUID value) {
        return new AuditProgrammeId(value);
    }

    public static AuditProgrammeId of(String value) {
        return new AuditProgrammeId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
