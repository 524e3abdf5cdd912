package io.answerable.roles;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * A high-risk system has had nobody in an accountable role for some time: unless somebody takes it, the system is
 * suspended and what authorised its use is void.
 *
 * @param on the day on which that happens
 */
public record EndOfUseAnnounced(VacancyId vacancy, String role, AiSystemId system, LocalDate on,
        Provenance provenance) implements GovernanceEvent {}
