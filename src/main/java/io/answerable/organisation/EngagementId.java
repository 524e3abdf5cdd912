package io.answerable.organisation;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a workshop, briefing, session or contact with those concerned. */
public record EngagementId(UUID value) implements Identifier {

    public static EngagementId of(UUID value) {
        return new EngagementId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
