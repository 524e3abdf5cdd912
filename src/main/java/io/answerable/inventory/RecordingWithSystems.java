package io.answerable.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records what the rows of a dossier say about systems beside the register itself, in the same transaction and after the
 * register. Each capability of the inventory records its own.
 */
public interface RecordingWithSystems {

    /**
     * @param rows rows that the register has taken
     * @param systems the systems by key
     * @return keys of the systems of which something new was recorded
     */
    Set<String> record(List<SystemFacts> rows, Map<String, AiSystemId> systems, LocalDate asOf);
}
