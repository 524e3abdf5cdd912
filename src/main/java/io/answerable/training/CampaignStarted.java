package io.answerable.training;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.util.List;

/**
 * A campaign has sent its message, once to each person on each channel (R-TRN-09).
 *
 * @param channels for example {@code INTRANET}
 * @param people how many people it addresses
 */
public record CampaignStarted(CampaignId campaign, List<String> channels, int people, Provenance provenance)
        implements
            GovernanceEvent {

    public CampaignStarted {
        channels = List.copyOf(channels);
    }
}
