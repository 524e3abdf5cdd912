package io.answerable.audit.audits;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitLeadership;
import io.answerable.roles.AccountabilityOverTime;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who owns what, on which days, so that nobody audits their own work (D-1, SOD-001). Whoever owned a system or headed a
 * unit is bound for a year after; whoever leads a role with A in its matrix, as long as they do (rule reading 16).
 */
@Component
@Transactional(readOnly = true)
class Interests {

    private static final Set<String> OWNERS = Set.of("role.business-owner", "role.project-lead",
            "role.product-manager", "role.information-asset-owner");
    private static final int DAYS_AFTER = 365;

    private final RoleHoldings holdings;
    private final UnitLeadership leadership;
    private final AccountabilityOverTime accountability;

    Interests(RoleHoldings holdings, UnitLeadership leadership, AccountabilityOverTime accountability) {
        this.holdings = holdings;
        this.leadership = leadership;
        this.accountability = accountability;
    }

    /** The interests in these systems and units. */
    Held in(Collection<AiSystemId> systems, Collection<UnitId> units, LocalDate asOf) {
        var targets = Stream.concat(systems.stream().map(AiSystemId::value), units.stream().map(UnitId::value))
                .collect(Collectors.toSet());
        var owned = new HashMap<UUID, Map<HolderRef, Days>>();
        if (!targets.isEmpty()) {
            holdings.assigned(OWNERS)
                    .stream()
                    .filter(it -> it.scope().target() != null && targets.contains(it.scope().target()))
                    .forEach(it -> add(owned, Objects.requireNonNull(it.scope().target()), it.holder(), it.days()));
            leadership.headsOf(units)
                    .forEach((unit, heads) -> heads
                            .forEach((head, days) -> add(owned, unit.value(), HolderRef.person(head), days)));
        }
        var bound = new HashMap<UUID, Map<HolderRef, Days>>();
        owned.forEach((target, holders) -> holders
                .forEach((holder, days) -> add(bound, target, holder, days.prolonged(DAYS_AFTER))));
        accountability.ofScopes(scopes(systems, units), asOf)
                .forEach((scope, holders) -> holders.forEach(
                        (holder, days) -> add(bound, Objects.requireNonNull(scope.target()), holder, days)));
        return new Held(bound);
    }

    private static Set<Scope> scopes(Collection<AiSystemId> systems, Collection<UnitId> units) {
        return Stream.concat(systems.stream().map(Scope::system), units.stream().map(Scope::unit))
                .collect(Collectors.toSet());
    }

    private static void add(Map<UUID, Map<HolderRef, Days>> to, UUID target, HolderRef holder, Days days) {
        to.computeIfAbsent(target, it -> new HashMap<>()).merge(holder, days, Days::or);
    }

    /** The days on which each holder is bound to each system or unit. */
    record Held(Map<UUID, Map<HolderRef, Days>> byTarget) {

        /** The days on which the holder is bound to something of what the audit looks at. */
        Days of(HolderRef holder, AuditFact audit) {
            var targets = Stream.concat(audit.systems().stream().map(AiSystemId::value),
                    audit.units().stream().map(UnitId::value));
            return Days.anyOf(targets.map(it -> byTarget.getOrDefault(it, Map.of())
                    .getOrDefault(holder, Days.never()))
                    .toList());
        }
    }
}
