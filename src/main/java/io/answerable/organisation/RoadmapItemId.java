package io.answerable.organisation;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an item of the roadmap. */
public record RoadmapItemId(UUID value) implements Identifier {

    public static RoadmapItemId of(UUID value) {
        return new RoadmapItemId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
