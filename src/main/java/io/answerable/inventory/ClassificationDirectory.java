package io.answerable.inventory;

import java.util.Collection;
import java.util.Map;

/** How systems were classified over time, for contexts that bind a decision to a classification (K-4). */
public interface ClassificationDirectory {

    /** Missing where a system is not known; whoever shows it sees to it that the caller may read it. */
    Map<AiSystemId, ClassificationTimeline> timelinesOf(Collection<AiSystemId> systems);
}
