package io.answerable.inventory.closure;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.Days;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** How far the ends of systems are prepared, on any day. */
public interface ClosureDirectory {

    /** One for each system: where nothing is recorded, nothing is done. */
    Map<AiSystemId, ClosureView> of(Collection<AiSystemId> systems, LocalDate asOf);

    /** The days on which every item that is asked of each of these systems, as it is seen, was done. */
    Map<AiSystemId, Days> completeDays(Collection<AiSystemView> systems);
}
