package io.answerable.organisation;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import java.util.List;

/**
 * A committee has been founded, or somebody has been given or lost a seat.
 *
 * @param members everybody who sits there from that day on
 */
public record CommitteeComposed(CommitteeId committee, List<HolderRef> members, LocalDate from,
        Provenance provenance) implements GovernanceEvent {}
