package io.answerable.roles.cards;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.HolderRef;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.AssignmentDirectory;
import io.answerable.roles.assignments.AssignmentState;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.delegations.DelegationDirectory;
import io.answerable.roles.scopes.HolderViews;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says whom to call, and who stands for the three sides of a system (R-ROL-41, R-ROL-45, R-ROL-46). */
@Component
@Transactional(readOnly = true)
public class RoleCards {

    private static final String BUSINESS_OWNER = "role.business-owner";
    private static final List<String> COORDINATORS = List.of("role.ai-coordinator", "role.lead-implementer");
    private static final List<String> GOVERNANCE_OWNERS = List.of("role.executive-sponsor", "role.chief-officer");
    private static final String LEAD_IMPLEMENTER = "role.lead-implementer";

    private final AssignmentDirectory assignments;
    private final DelegationDirectory delegations;
    private final HolderViews holders;
    private final RoleCatalogue catalogue;

    RoleCards(AssignmentDirectory assignments, DelegationDirectory delegations, HolderViews holders,
            RoleCatalogue catalogue) {
        this.assignments = assignments;
        this.delegations = delegations;
        this.holders = holders;
        this.catalogue = catalogue;
    }

    /** Somebody to call; {@code deputies} are present and act for them on the day. */
    public record Contact(RoleAssignmentView assignment, HolderView holder, @Nullable String position,
            @Nullable String email, List<PersonView> deputies) {}

    /** Present holders on a day who act. */
    public record Card(LocalDate asOf, List<Contact> contacts) {}

    /** Who coordinates, who owns governance, who owns the risk of a system. */
    public record Split(@Nullable RoleAssignmentView coordinator, @Nullable RoleAssignmentView governanceOwner,
            @Nullable RoleAssignmentView riskOwner) {}

    /** Whom to call for each of these roles, for one scope or for any. */
    public Map<String, Card> ofRoles(Collection<String> roles, Optional<Scope> scope, LocalDate asOf) {
        return cards(roles, assignments.ofRoles(roles, scope, asOf), asOf);
    }

    /** Whom to call about each of these systems: holders of roles that can be accountable. */
    public Map<AiSystemId, Card> ofSystems(Collection<AiSystemId> systems, LocalDate asOf) {
        var accountable = catalogue.roles()
                .stream()
                .filter(RoleDefinition::mayBeAccountable)
                .map(RoleDefinition::key)
                .collect(toSet());
        var found = assignments.ofScopes(systems.stream().map(Scope::system).toList(), accountable, asOf);
        return cards(systems, found.entrySet()
                .stream()
                .collect(toMap(
                        it -> AiSystemId.of(Objects.requireNonNull(it.getKey().target())), Map.Entry::getValue)),
                asOf);
    }

    /** The three sides of each of these systems. */
    public Map<AiSystemId, Split> splits(Collection<AiSystemId> systems, LocalDate asOf) {
        var central = assignments.ofRoles(Stream.concat(COORDINATORS.stream(), GOVERNANCE_OWNERS.stream()).toList(),
                Optional.of(Scope.ORGANISATION), asOf);
        var owners = assignments.ofScopes(systems.stream().map(Scope::system).toList(), Set.of(BUSINESS_OWNER), asOf);
        var present = present(Stream.concat(central.values().stream(), owners.values().stream())
                .flatMap(List::stream)
                .toList(), asOf);
        var coordinator = first(COORDINATORS, central, present);
        var governance = first(GOVERNANCE_OWNERS, central, present);
        var splits = new HashMap<AiSystemId, Split>();
        systems.forEach(it -> splits.put(it, new Split(coordinator.orElse(null), governance.orElse(null),
                leading(owners.getOrDefault(Scope.system(it), List.of()), present).orElse(null))));
        return splits;
    }

    /** The present Lead Implementer, if there is one. */
    public Optional<RoleAssignmentView> auditContact(LocalDate asOf) {
        var found = assignments.ofRoles(List.of(LEAD_IMPLEMENTER), Optional.of(Scope.ORGANISATION), asOf);
        return first(List.of(LEAD_IMPLEMENTER), found,
                present(found.values().stream().flatMap(List::stream).toList(), asOf));
    }

    private static Optional<RoleAssignmentView> first(List<String> roles,
            Map<String, List<RoleAssignmentView>> byRole, Map<RoleAssignmentView, HolderView> present) {
        return roles.stream()
                .flatMap(it -> leading(byRole.getOrDefault(it, List.of()), present).stream())
                .findFirst();
    }

    private static Optional<RoleAssignmentView> leading(
            List<RoleAssignmentView> assignments, Map<RoleAssignmentView, HolderView> present) {
        var there = assignments.stream().filter(present::containsKey).toList();
        return there.stream().filter(RoleAssignmentView::lead).findFirst().or(() -> there.stream().findFirst());
    }

    private <K> Map<K, Card> cards(
            Collection<K> asked, Map<K, List<RoleAssignmentView>> byKey, LocalDate asOf) {
        var all = byKey.values().stream().flatMap(List::stream).toList();
        var present = present(all, asOf);
        var acting = acting(present.keySet(), asOf);
        var cards = new HashMap<K, Card>();
        asked.forEach(key -> cards.put(key, new Card(asOf, byKey.getOrDefault(key, List.of())
                .stream()
                .filter(present::containsKey)
                .map(it -> contact(it, Objects.requireNonNull(present.get(it)), acting.getOrDefault(it, List.of())))
                .toList())));
        return cards;
    }

    private Map<RoleAssignmentView, HolderView> present(List<RoleAssignmentView> assignments, LocalDate asOf) {
        var views = holders.views(assignments.stream().map(RoleAssignmentView::holder).distinct().toList(), asOf);
        var present = new HashMap<RoleAssignmentView, HolderView>();
        for (var assignment : assignments) {
            var view = views.get(assignment.holder());
            if (assignment.state() == AssignmentState.ACTIVE && view != null
                    && !(view instanceof PersonView person && hasLeft(person))) {
                present.put(assignment, view);
            }
        }
        return present;
    }

    private Map<RoleAssignmentView, List<PersonView>> acting(
            Collection<RoleAssignmentView> assignments, LocalDate asOf) {
        var running = delegations.ofAssignments(assignments, asOf);
        var deputies = holders.views(running.values()
                .stream()
                .flatMap(List::stream)
                .map(it -> HolderRef.person(it.deputy()))
                .toList(), asOf);
        var acting = new HashMap<RoleAssignmentView, List<PersonView>>();
        running.forEach((assignment, delegated) -> acting.put(assignment, delegated.stream()
                .map(it -> deputies.get(HolderRef.person(it.deputy())))
                .flatMap(it -> it instanceof PersonView person && !hasLeft(person)
                        ? Stream.of(person)
                        : Stream.empty())
                .toList()));
        return acting;
    }

    private static boolean hasLeft(PersonView person) {
        return person.status() == PersonStatus.LEFT;
    }

    private static Contact contact(RoleAssignmentView assignment, HolderView holder, List<PersonView> deputies) {
        return holder instanceof PersonView person
                ? new Contact(assignment, holder, person.position(), person.email(), deputies)
                : new Contact(assignment, holder, null, null, deputies);
    }
}
