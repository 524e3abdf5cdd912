package io.answerable.inventory;

import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The central register of AI systems, on any day. */
public interface AiSystemRegister {

    Map<AiSystemId, AiSystemView> byId(Collection<AiSystemId> systems, LocalDate asOf);

    /** Systems that were ever registered, by the key people know them by. */
    Map<String, AiSystemId> idsOf(Collection<String> keys);

    /** What was true on which days; empty: of every system of the organisation. */
    List<SystemTimeline> timelines(Optional<Collection<AiSystemId>> systems);

    /** The systems that these units own on that day. */
    Map<UnitId, List<AiSystemId>> ownedBy(Collection<UnitId> units, LocalDate asOf);
}
