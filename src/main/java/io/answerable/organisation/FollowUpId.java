package io.answerable.organisation;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an action that a committee asked for. */
public record FollowUpId(UUID value) implements Identifier {

    public static FollowUpId of(UUID value) {
        return new FollowUpId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
