package io.answerable.training.assignments;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.HandoverChanged.HandoverAccepted;
import io.answerable.kernel.PersonId;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.RoleAssignmentAccepted;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.Scope;
import io.answerable.training.AssigningTraining;
import io.answerable.training.NeededTraining.Cause;
import io.answerable.training.TrainingOccasion;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Assigns what is meant for a role to whoever has taken it over (R-TRN-07). Late news of a role that is held no longer assign
 * nothing.
 */
@Component
class FollowingRoles {

    private static final String PRODUCT_MANAGER = "role.product-manager";

    private final ActingAs actingAs;
    private final Needs needs;
    private final AssigningTraining assigning;
    private final RoleHoldings holdings;
    private final RoleCatalogue catalogue;
    private final CurrentActor actor;

    FollowingRoles(ActingAs actingAs, Needs needs, AssigningTraining assigning, RoleHoldings holdings,
            RoleCatalogue catalogue, CurrentActor actor) {
        this.actingAs = actingAs;
        this.needs = needs;
        this.assigning = assigning;
        this.holdings = holdings;
        this.catalogue = catalogue;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "training.assigning-to-holders-of-roles")
    void on(RoleAssignmentAccepted event) {
        actingAs.continuing(event.provenance(), () -> {
            var day = event.from().isAfter(actor.today()) ? event.from() : actor.today();
            event.holder()
                    .asPerson()
                    .filter(it -> isHeld(event, day))
                    .ifPresent(it -> assign(event.role(), it, event.scope(), day, new Cause(TrainingOccasion.ROLE,
                            event.assignment().toString(), "They hold the role " + title(event.role()) + ".")));
        });
    }

    @ApplicationModuleListener(id = "training.assigning-to-product-managers")
    void on(HandoverAccepted event) {
        actingAs.continuing(event.provenance(), () -> assign(PRODUCT_MANAGER, event.to(), Scope.system(event.system()),
                actor.today(), new Cause(TrainingOccasion.HANDOVER, event.system() + "/" + event.provenance().at(),
                        "They have taken over a system from its project.")));
    }

    private boolean isHeld(RoleAssignmentAccepted event, LocalDate day) {
        return holdings.of(Set.of(event.role()))
                .stream()
                .anyMatch(it -> it.holder().equals(event.holder()) && it.scope().equals(event.scope())
                        && it.days().contain(day));
    }

    private void assign(String role, PersonId person, Scope scope, LocalDate day, Cause cause) {
        assigning.assign(needs.ofRole(role, person, scope, day).stream().map(it -> it.because(cause)).toList());
    }

    private String title(String role) {
        return catalogue.role(role).map(RoleDefinition::title).orElse(role);
    }
}
