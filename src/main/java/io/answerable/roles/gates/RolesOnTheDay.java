package io.answerable.roles.gates;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationTimeline;
import io.answerable.inventory.AuthorisationView;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.reference.LifeCycleGates;
import io.answerable.reference.LifeCycleGates.AuthorisationRule;
import io.answerable.roles.RoleHoldings.Holding;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who held which role on the day of an act (rule reading 7); pure. */
final class RolesOnTheDay {

    private final Map<HolderRef, List<Holding>> byHolder;

    RolesOnTheDay(Collection<Holding> holdings) {
        this.byHolder = holdings.stream().collect(groupingBy(Holding::holder));
    }

    /** Who gave it, in whose place, and when. */
    record Grant(AiSystemId system, AuthorisationKind kind, @Nullable PersonId by, @Nullable PersonId onBehalfOf,
            LocalDate day) {

        /** Where a dossier does not date the act, the day that brought it counts. */
        static Grant of(AuthorisationTimeline it) {
            var day = it.grantedOn();
            return new Grant(it.system(), it.kind(), it.grantedBy(), it.onBehalfOf(),
                    day == null ? it.broughtOn() : day);
        }

        /** Where the day of the act is not known, the day in question counts. */
        static Grant of(AuthorisationView it) {
            var day = it.grantedOn();
            return new Grant(it.system(), it.kind(), it.grantedBy(), it.onBehalfOf(), day == null ? it.asOf() : day);
        }
    }

    /** The role whose holder gives authorisations of that kind. */
    static String roleFor(AuthorisationKind kind, LifeCycleGates catalogue) {
        return catalogue.authorisation(kind.name()).map(AuthorisationRule::grantedBy).orElseThrow();
    }

    /**
     * Whether the holder of the role gave it. For use somebody may also have given it in the holder's place (GATE-002); in
     * matters of security and of buying only the holder or their deputy counts.
     */
    boolean gaveIt(Grant grant, String role) {
        return holds(grant.by(), role, grant, Holding::acting)
                || grant.kind() == AuthorisationKind.USE && holds(grant.onBehalfOf(), role, grant, Holding::days);
    }

    /** One of these roles that whoever gave it held for the system; who is suspended owns it all the same. */
    Optional<String> ownerRole(Grant grant, Set<String> roles) {
        return roles.stream().sorted().filter(it -> holds(grant.by(), it, grant, Holding::days)).findFirst();
    }

    private boolean holds(@Nullable PersonId person, String role, Grant grant,
            Function<Holding, Days> when) {
        return person != null && byHolder.getOrDefault(HolderRef.person(person), List.of())
                .stream()
                .anyMatch(it -> it.role().equals(role) && covers(it.scope(), grant.system())
                        && when.apply(it).contain(grant.day()));
    }

    private static boolean covers(Scope scope, AiSystemId system) {
        return scope.equals(Scope.ORGANISATION) || scope.equals(Scope.system(system));
    }
}
