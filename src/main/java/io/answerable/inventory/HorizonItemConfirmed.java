package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.util.List;

/**
 * What is coming was confirmed to concern these systems; each is to be reviewed (R-RSK-18).
 *
 * @param affected the systems, also those that were reviewed before
 */
public record HorizonItemConfirmed(HorizonItemId item, List<AiSystemId> affected, Provenance provenance)
        implements
            GovernanceEvent {

    public HorizonItemConfirmed {
        affected = List.copyOf(affected);
    }
}
