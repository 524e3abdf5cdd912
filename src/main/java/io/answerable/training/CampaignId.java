package io.answerable.training;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a campaign that makes people aware. */
public record CampaignId(UUID value) implements Identifier {

    public static CampaignId of(UUID value) {
        return new CampaignId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
