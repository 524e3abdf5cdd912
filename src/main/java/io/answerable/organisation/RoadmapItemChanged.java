package io.answerable.organisation;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;

/** An item of the roadmap has been planned, replanned or reported on. */
public record RoadmapItemChanged(RoadmapItemId item, RoadmapStatus status, Provenance provenance)
        implements
            GovernanceEvent {}
