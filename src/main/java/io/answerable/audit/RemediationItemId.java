package io.answerable.audit;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an item of the remediation plan. */
public record RemediationItemId(UUID value) implements Identifier {

    public static RemediationItemId of(UUID value) {
        return new RemediationItemId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
