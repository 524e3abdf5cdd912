package io.answerable.inventory.handover;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Days;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** How the handovers of systems stand, on any day. */
public interface HandoverDirectory {

    /** Missing where none was offered by that day. */
    Map<AiSystemId, HandoverView> of(Collection<AiSystemId> systems, LocalDate asOf);

    /** The days on which each of these systems was with the product, handed over and accepted. */
    Map<AiSystemId, Days> acceptedDays(Collection<AiSystemId> systems);
}
