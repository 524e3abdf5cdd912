package io.answerable.roles;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.roles.raci.matrices.TellingMatrices;
import io.answerable.roles.recording.TellingHeldRoles;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells everything about responsibilities: the way back of {@link ResponsibilityDossier}. */
@Component
@Transactional(readOnly = true)
class TellingKnownResponsibilities implements TellingResponsibilities {

    private final TellingHeldRoles assignments;
    private final TellingMatrices matrices;
    private final CurrentActor actor;

    TellingKnownResponsibilities(TellingHeldRoles assignments, TellingMatrices matrices, CurrentActor actor) {
        this.assignments = assignments;
        this.matrices = matrices;
        this.actor = actor;
    }

    @Override
    public ResponsibilityFacts told(LocalDate asOf) {
        actor.require(Permission.EXCHANGE);
        return new ResponsibilityFacts(asOf, assignments.assignments(asOf), assignments.delegations(asOf),
                matrices.matrices(asOf), matrices.triggers(asOf));
    }
}
