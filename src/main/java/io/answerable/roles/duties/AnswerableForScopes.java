package io.answerable.roles.duties;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.RoleHoldings.Holding;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whom to ask about the roles of a scope: the head of a unit, the business owner of a system or else the head of the unit
 * that owns it, and the lead implementer for the organisation.
 */
@Component
class AnswerableForScopes {

    private static final String OWNER = "role.business-owner";
    private static final String CHIEF_OFFICER = "role.chief-officer";
    private static final String LEAD = "role.lead-implementer";

    private final RoleHoldings holdings;
    private final UnitDirectory units;
    private final AiSystemRegister systems;

    AnswerableForScopes(RoleHoldings holdings, UnitDirectory units, AiSystemRegister systems) {
        this.holdings = holdings;
        this.units = units;
        this.systems = systems;
    }

    Map<Scope, Set<PersonId>> of(Collection<Scope> scopes, LocalDate asOf) {
        var holders = holdings.of(Set.of(OWNER, LEAD)).stream().filter(it -> it.days().contain(asOf)).toList();
        var leads = holders.stream()
                .filter(it -> it.role().equals(LEAD))
                .flatMap(AnswerableForScopes::person)
                .collect(toSet());
        var owners = holders.stream()
                .filter(it -> it.role().equals(OWNER))
                .flatMap(it -> person(it).map(person -> Map.entry(it.scope(), person)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        var heads = heads(scopes, asOf);
        var found = new HashMap<Scope, Set<PersonId>>();
        scopes.forEach(it -> found.put(it, it.kind() == Scope.Kind.ORGANISATION
                ? leads
                : owners.getOrDefault(it, heads.getOrDefault(it, Set.of()))));
        return found;
    }

    /** The chief officers of each of these scopes and of the organisation; asks for none where there is no scope. */
    Map<Scope, Set<PersonId>> chiefsOf(Set<Scope> scopes, LocalDate asOf) {
        var chiefs = scopes.isEmpty()
                ? List.<Holding>of()
                : holdings.of(Set.of(CHIEF_OFFICER)).stream().filter(it -> it.acting().contain(asOf)).toList();
        return scopes.stream()
                .collect(toMap(it -> it, scope -> chiefs.stream()
                        .filter(it -> it.scope().equals(Scope.ORGANISATION) || it.scope().equals(scope))
                        .flatMap(AnswerableForScopes::person)
                        .collect(toSet())));
    }

    private Map<Scope, Set<PersonId>> heads(Collection<Scope> scopes, LocalDate asOf) {
        var owning = new HashMap<Scope, UnitId>();
        scopes.stream().filter(it -> it.kind() == Scope.Kind.UNIT).forEach(it -> owning.put(it, UnitId.of(target(it))));
        systems.byId(scopes.stream()
                .filter(it -> it.kind() == Scope.Kind.SYSTEM)
                .map(it -> AiSystemId.of(target(it)))
                .toList(), asOf).values().forEach(it -> owning.put(Scope.system(it.id()), it.owningUnit()));
        var known = units.byId(owning.values().stream().distinct().toList(), asOf);
        var heads = new HashMap<Scope, Set<PersonId>>();
        owning.forEach((scope, unit) -> Stream.ofNullable(known.get(unit))
                .map(UnitView::head)
                .filter(Objects::nonNull)
                .forEach(it -> heads.put(scope, Set.of(it))));
        return heads;
    }

    private static UUID target(Scope scope) {
        return Objects.requireNonNull(scope.target());
    }

    private static Stream<PersonId> person(Holding holding) {
        return holding.holder().asPerson().stream();
    }
}
