package io.answerable.kernel;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an organisation: the tenant whose data nobody else can see. */
public record OrganisationId(UUID value) implements Identifier {

    public static OrganisationId of(UUID value) {
        return new OrganisationId(value);
    }

    public static OrganisationId of(String value) {
        return new OrganisationId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
