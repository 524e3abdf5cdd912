package io.answerable.roles.assignments;

import io.answerable.access.Actor;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.PersonId;
import io.answerable.roles.Scope;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells for what the caller may assign roles: a unit includes the systems that it owns. */
@Component
class RoleReach {

    private final CurrentActor actor;
    private final AiSystemRegister systems;

    RoleReach(CurrentActor actor, AiSystemRegister systems) {
        this.actor = actor;
        this.systems = systems;
    }

    boolean covers(Scope scope) {
        return switch (scope.kind()) {
            case ORGANISATION -> caller().may(Permission.MANAGE_ROLES);
            case UNIT -> caller().may(Permission.MANAGE_ROLES, scope.target(), null);
            case SYSTEM -> caller().may(Permission.MANAGE_ROLES)
                    || caller().may(Permission.MANAGE_ROLES, owningUnit(scope), scope.target());
        };
    }

    /** Whether the caller is this person, or may assign roles for the scope. */
    boolean covers(@Nullable PersonId person, Scope scope) {
        return person != null && caller().person().filter(person::equals).isPresent() || covers(scope);
    }

    private @Nullable UUID owningUnit(Scope scope) {
        var target = scope.target();
        if (target == null) {
            return null;
        }
        var system = systems.byId(List.of(AiSystemId.of(target)), actor.today()).get(AiSystemId.of(target));
        return system == null ? null : system.owningUnit().value();
    }

    private Actor caller() {
        return actor.actor();
    }
}
