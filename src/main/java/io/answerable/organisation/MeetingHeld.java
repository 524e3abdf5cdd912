package io.answerable.organisation;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import java.util.List;

/** A committee has met. */
public record MeetingHeld(CommitteeId committee, LocalDate heldOn, List<String> decisions,
        Provenance provenance) implements GovernanceEvent {}
