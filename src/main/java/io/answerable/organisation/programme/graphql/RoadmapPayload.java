package io.answerable.organisation.programme.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.RoadmapItemView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of the roadmap. */
record RoadmapPayload(@Nullable RoadmapItemView roadmapItem, List<Refusal> errors) {

    static RoadmapPayload of(Outcome<RoadmapItemView> outcome) {
        return switch (outcome) {
            case Outcome.Done<RoadmapItemView>(var changed) -> new RoadmapPayload(changed, List.of());
            case Outcome.Refused<RoadmapItemView>(var refusals) -> new RoadmapPayload(null, refusals);
        };
    }
}
