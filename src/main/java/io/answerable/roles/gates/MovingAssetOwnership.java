package io.answerable.roles.gates;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.spi.AssetOwnership;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.PassingOnRoles;
import io.answerable.roles.delegations.EndingDelegations;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the information asset owner move with the handover (R-INV-29, R-INV-35): in its transaction, and by the application
 * itself, because the product manager who accepts may not assign roles.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MovingAssetOwnership implements AssetOwnership {

    private final PassingOnRoles passing;
    private final EndingDelegations delegations;
    private final CurrentActor actor;

    MovingAssetOwnership(PassingOnRoles passing, EndingDelegations delegations, CurrentActor actor) {
        this.passing = passing;
        this.delegations = delegations;
        this.actor = actor;
    }

    @Override
    public void moveTo(PersonId owner, AiSystemId system, LocalDate from, String reason) {
        var by = automatically(reason);
        passing.passOn(OwnerRoles.ASSET_OWNER, Scope.system(system), owner, from, by)
                .forEach(it -> delegations.ofHolder(it.holder(), it.role(), it.scope(), it.lastDay(), by));
    }

    /** The cause stays the act that led to it. */
    private Provenance automatically(String reason) {
        var act = actor.provenance();
        return new Provenance(act.organisation(), ActorRef.SYSTEM, act.at(), reason, act.cause());
    }
}
