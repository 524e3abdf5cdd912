package io.answerable.organisation.programme.roadmap;

import io.answerable.organisation.RoadmapItemId;
import io.answerable.organisation.RoadmapItemView;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which items wait for which. */
@Component
class Waiting {

    private final RoadmapReads roadmap;

    Waiting(RoadmapReads roadmap) {
        this.roadmap = roadmap;
    }

    /** Whether an item, if it depended on these, would wait for itself in the end. */
    boolean wouldWaitForItself(RoadmapItemId item, Collection<RoadmapItemId> dependsOn, LocalDate day) {
        return !dependsOn.isEmpty() && reaches(item, dependsOn, roadmap.all(day)
                .stream()
                .collect(Collectors.toMap(RoadmapItemView::id, RoadmapItemView::dependsOn)));
    }

    static boolean reaches(RoadmapItemId item, Collection<RoadmapItemId> from,
            Map<RoadmapItemId, List<RoadmapItemId>> dependsOn) {
        var open = new ArrayDeque<>(from);
        var seen = new HashSet<RoadmapItemId>();
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next.equals(item)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(dependsOn.getOrDefault(next, List.of()));
            }
        }
        return false;
    }
}
