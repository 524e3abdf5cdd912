package io.answerable.inventory;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What blocks systems, on any day; the same evaluation as the commands use. A fixed number of SQL statements. */
public interface GateDirectory {

    /** The gates that lead on from the state of each system, in the order of the catalogue; none for a system in use. */
    Map<AiSystemId, List<GateEvaluation>> nextGates(Collection<AiSystemView> systems);

    /** Every gate that leads on from the state of each system, also one that leads to its end. */
    Map<AiSystemId, List<GateEvaluation>> allGates(Collection<AiSystemView> systems);

    /** One gate for each of these systems, whether or not it is the next; empty for those that it cannot follow upon. */
    Map<AiSystemId, GateEvaluation> gate(Collection<AiSystemView> systems, String gate);
}
