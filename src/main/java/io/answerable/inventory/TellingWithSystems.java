package io.answerable.inventory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * Tells in the words of a dossier what is known of systems beside the register itself: the way back of
 * {@link RecordingWithSystems}. Each capability of the inventory tells its own and leaves the rest out.
 */
public interface TellingWithSystems {

    /** What is known on that day; missing for a system of which nothing is. A fixed number of statements. */
    Map<AiSystemId, SystemRecords> tell(Collection<AiSystemId> systems, LocalDate asOf);
}
