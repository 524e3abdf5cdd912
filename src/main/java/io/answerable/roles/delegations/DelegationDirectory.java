package io.answerable.roles.delegations;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import io.answerable.roles.DelegationId;
import io.answerable.roles.assignments.RoleAssignmentView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who deputises for whom, on any day (R-ROL-38). */
@Component
@Transactional(readOnly = true)
public class DelegationDirectory {

    private final Delegations delegations;
    private final CurrentActor actor;

    DelegationDirectory(Delegations delegations, CurrentActor actor) {
        this.delegations = delegations;
        this.actor = actor;
    }

    public Map<DelegationId, DelegationView> byId(Collection<DelegationId> ids, LocalDate asOf) {
        actor.require(Permission.READ);
        return delegations.byId(ids.stream().map(DelegationId::value).toList())
                .stream()
                .collect(toMap(Delegation::getId, it -> it.asOf(asOf)));
    }

    /** Those known by that day in one of these states, by key. */
    public Page<DelegationView> page(Collection<DelegationState> states, Paging paging, LocalDate asOf) {
        actor.require(Permission.READ);
        var found = delegations.known(states, paging, asOf).stream().map(it -> it.asOf(asOf)).toList();
        return Page.of(found, paging, it -> Cursor.of(it.key(), it.id()), () -> delegations.countKnown(states, asOf));
    }

    /** In which roles these people act for others on that day. */
    public Map<PersonId, List<DelegationView>> ofDeputies(Collection<PersonId> deputies, LocalDate asOf) {
        actor.require(Permission.READ);
        return delegations.ofDeputies(deputies, asOf)
                .values()
                .stream()
                .flatMap(List::stream)
                .map(it -> it.asOf(asOf))
                .collect(groupingBy(DelegationView::deputy));
    }

    /** Who acts on that day in each of these assignments; missing where nobody does. */
    public Map<RoleAssignmentView, List<DelegationView>> ofAssignments(
            Collection<RoleAssignmentView> assignments, LocalDate asOf) {
        actor.require(Permission.READ);
        var holders = assignments.stream().flatMap(it -> it.holder().asPerson().stream()).distinct().toList();
        var byPlace = delegations.ofHolders(holders, asOf)
                .stream()
                .map(it -> it.asOf(asOf))
                .collect(groupingBy(it -> List.of(Objects.requireNonNull(it.holder()).value(), it.role(), it.scope())));
        return assignments.stream()
                .distinct()
                .filter(it -> byPlace.containsKey(placeOf(it)))
                .collect(toMap(identity(), it -> Objects.requireNonNull(byPlace.get(placeOf(it)))));
    }

    private static List<Object> placeOf(RoleAssignmentView it) {
        return List.of(it.holder().id(), it.role(), it.scope());
    }
}
