package io.answerable.roles;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an assignment of a role to a holder. */
public record RoleAssignmentId(UUID value) implements Identifier {

    public static RoleAssignmentId of(UUID value) {
        return new RoleAssignmentId(value);
    }

    public static RoleAssignmentId of(String value) {
        return new RoleAssignmentId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
