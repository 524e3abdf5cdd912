package io.answerable.organisation;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a message of a leader. */
public record LeadershipMessageId(UUID value) implements Identifier {

    public static LeadershipMessageId of(UUID value) {
        return new LeadershipMessageId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
