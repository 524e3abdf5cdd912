package io.answerable.roles.scopes;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.roles.Scope;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells for which scopes the caller holds a permission: whoever has a unit has the systems that it owns. */
@Component
public class ScopeReach {

    private final CurrentActor actor;
    private final AiSystemRegister systems;
    private final UnitDirectory units;

    ScopeReach(CurrentActor actor, AiSystemRegister systems, UnitDirectory units) {
        this.actor = actor;
        this.systems = systems;
        this.units = units;
    }

    public boolean covers(Permission permission, Scope scope) {
        return covered(permission, List.of(scope)).contains(scope);
    }

    /** Whether the caller is this person, or holds the permission for the scope. */
    public boolean covers(@Nullable PersonId person, Permission permission, Scope scope) {
        return person != null && actor.actor().person().filter(person::equals).isPresent()
                || covers(permission, scope);
    }

    /** Those of the scopes for which the caller holds the permission. */
    public Set<Scope> covered(Permission permission, Collection<Scope> scopes) {
        var caller = actor.actor();
        if (caller.may(permission)) {
            return Set.copyOf(scopes);
        }
        if (!caller.maySomewhere(permission)) {
            return Set.of();
        }
        var covered = new HashSet<Scope>();
        scopes.stream()
                .filter(it -> it.kind() == Scope.Kind.UNIT)
                .filter(it -> caller.may(permission, it.target(), null))
                .forEach(covered::add);
        systems.byId(systemsIn(scopes), actor.today()).forEach((id, system) -> {
            if (caller.may(permission, system.owningUnit().value(), id.value())) {
                covered.add(Scope.system(id));
            }
        });
        return covered;
    }

    /** Whether the scope is known to the organisation today; a unit is not closed then until the transaction ends. */
    public boolean exists(Scope scope) {
        return switch (scope.kind()) {
            case ORGANISATION -> true;
            case UNIT -> units.kept(List.of(UnitId.of(target(scope))), actor.today()).size() == 1;
            case SYSTEM -> systems.byId(systemsIn(List.of(scope)), actor.today()).size() == 1;
        };
    }

    private static List<AiSystemId> systemsIn(Collection<Scope> scopes) {
        return scopes.stream()
                .filter(it -> it.kind() == Scope.Kind.SYSTEM)
                .map(it -> AiSystemId.of(target(it)))
                .toList();
    }

    private static UUID target(Scope scope) {
        return Objects.requireNonNull(scope.target());
    }
}
