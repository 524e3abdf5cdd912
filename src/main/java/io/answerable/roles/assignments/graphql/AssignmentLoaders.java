package io.answerable.roles.assignments.graphql;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.AssignmentDirectory;
import io.answerable.roles.assignments.DelegationDirectory;
import io.answerable.roles.assignments.DelegationView;
import io.answerable.roles.assignments.OpenDuties;
import io.answerable.roles.assignments.OpenDuties.Duty;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.assignments.RoleCards;
import io.answerable.roles.assignments.RoleCards.Card;
import io.answerable.roles.assignments.RoleCards.Split;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Registers what answers fields with arguments, for all things of a request at once. */
@Component
class AssignmentLoaders {

    static final String ROLES_OF_PERSON = "rolesOfPerson";
    static final String DEPUTISING = "deputising";
    static final String OPEN_DUTIES = "openDuties";
    static final String HOLDERS_OF_ROLE = "holdersOfRole";
    static final String CARD_OF_ROLE = "cardOfRole";
    static final String HOLDERS_IN_SCOPE = "holdersInScope";
    static final String CARD_OF_SYSTEM = "cardOfSystem";
    static final String SPLIT_OF_SYSTEM = "splitOfSystem";

    /** Something on a day, with what else is asked of it. */
    record Asked<T, C>(T subject, C context) {}

    /** A day, and just one scope or any. */
    record Where(Optional<Scope> scope, LocalDate asOf) {}

    /** A day and some roles; none: every role. */
    record Which(Set<String> roles, LocalDate asOf) {}

    AssignmentLoaders(BatchLoaderRegistry registry, AssignmentDirectory assignments, DelegationDirectory delegations,
            OpenDuties duties, RoleCards cards) {
        AssignmentLoaders.<PersonId, LocalDate, List<RoleAssignmentView>>register(registry, ROLES_OF_PERSON,
                (people, day) -> byPerson(assignments.ofHolders(people.stream().map(HolderRef::person).toList(), day)),
                List.of());
        AssignmentLoaders.<PersonId, LocalDate, List<DelegationView>>register(registry, DEPUTISING,
                delegations::ofDeputies, List.of());
        AssignmentLoaders.<PersonId, LocalDate, List<Duty>>register(registry, OPEN_DUTIES, duties::of, List.of());
        AssignmentLoaders.<String, Where, List<RoleAssignmentView>>register(registry, HOLDERS_OF_ROLE,
                (roles, where) -> assignments.ofRoles(roles, where.scope, where.asOf), List.of());
        AssignmentLoaders.<String, Where, Card>register(registry, CARD_OF_ROLE,
                (roles, where) -> cards.ofRoles(roles, where.scope, where.asOf), null);
        AssignmentLoaders.<Scope, Which, List<RoleAssignmentView>>register(registry, HOLDERS_IN_SCOPE,
                (scopes, which) -> assignments.ofScopes(scopes, which.roles, which.asOf), List.of());
        AssignmentLoaders.<AiSystemId, LocalDate, Card>register(registry, CARD_OF_SYSTEM, cards::ofSystems, null);
        AssignmentLoaders.<AiSystemId, LocalDate, Split>register(registry, SPLIT_OF_SYSTEM, cards::splits, null);
    }

    /** One look-up per context that is asked for, whatever the number of subjects. */
    private static <T, C, V> void register(BatchLoaderRegistry registry, String name,
            BiFunction<Collection<T>, C, Map<T, V>> lookup, @Nullable V absent) {
        registry.<Asked<T, C>, V>forName(name)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> {
                    var found = new HashMap<Asked<T, C>, V>();
                    keys.stream().collect(groupingBy(Asked::context)).forEach((context, asked) -> {
                        var values = lookup.apply(asked.stream().map(Asked::subject).distinct().toList(), context);
                        asked.forEach(it -> Optional.ofNullable(values.get(it.subject()))
                                .or(() -> Optional.ofNullable(absent))
                                .ifPresent(value -> found.put(it, value)));
                    });
                    return found;
                }));
    }

    private static Map<PersonId, List<RoleAssignmentView>> byPerson(
            Map<HolderRef, List<RoleAssignmentView>> byHolder) {
        var found = new HashMap<PersonId, List<RoleAssignmentView>>();
        byHolder.forEach((holder, held) -> holder.asPerson().ifPresent(it -> found.put(it, held)));
        return found;
    }
}
