package io.answerable.organisation;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a committee. */
public record CommitteeId(UUID value) implements Identifier {

    public static CommitteeId of(UUID value) {
        return new CommitteeId(value);
    }

    public static CommitteeId of(String value) {
        return new CommitteeId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
