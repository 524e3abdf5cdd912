package io.answerable.organisation;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import java.util.List;

/** Those concerned were met, and what came of it is known. */
public record EngagementLogged(EngagementId engagement, List<HolderRef> attendees, LocalDate heldOn,
        Provenance provenance) implements GovernanceEvent {}
