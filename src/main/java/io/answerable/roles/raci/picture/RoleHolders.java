package io.answerable.roles.raci.picture;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.Presence;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.DelegatedRole;
import io.answerable.roles.assignments.HeldRole;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who holds which role on which days, counting only holders who are present.
 *
 * <p>Within a scope count the assignments of the scope and those of the organisation together; a role of scope BODY is
 * held by the committee with that role (rule reading 6). A delegation counts for the same role and the same scope, with
 * a deputy who is present (rule reading 4).
 */
public final class RoleHolders {

    private final Map<String, List<HeldRole>> held;
    private final Map<Place, List<HeldRole>> heldAt;
    private final Map<HolderRef, List<HeldRole>> heldBy;
    private final Map<String, List<DelegatedRole>> delegated;
    private final Map<PersonId, Presence> presences;
    private final Set<String> bodies;

    // What nearly every rule asks for is worked out once.
    private final Map<HeldRole, Days> acting = new IdentityHashMap<>();
    private final Map<Place, Map<HolderRef, Days>> activeByHolder = new HashMap<>();

    /** @param bodies keys of the roles that a committee or the board holds */
    public RoleHolders(Collection<HeldRole> held, Collection<DelegatedRole> delegated,
            Map<PersonId, Presence> presences, Set<String> bodies) {
        this.held = held.stream().collect(groupingBy(HeldRole::role));
        this.heldAt = held.stream().collect(groupingBy(it -> new Place(it.role(), it.scope())));
        this.heldBy = held.stream().collect(groupingBy(HeldRole::holder));
        this.delegated = delegated.stream().collect(groupingBy(DelegatedRole::role));
        this.presences = new HashMap<>(presences);
        this.bodies = Set.copyOf(bodies);
    }

    public List<HeldRole> all() {
        return held.values().stream().flatMap(List::stream).toList();
    }

    /** Every assignment of the role that counts in the scope. */
    public List<HeldRole> assignments(String role, Scope scope) {
        var everywhere = heldAt.getOrDefault(new Place(role, Scope.ORGANISATION), List.of());
        return scope.equals(Scope.ORGANISATION)
                ? everywhere
                : Stream.concat(heldAt.getOrDefault(new Place(role, scope), List.of()).stream(), everywhere.stream())
                        .toList();
    }

    /** Every assignment of that holder. */
    public List<HeldRole> assignments(HolderRef holder) {
        return heldBy.getOrDefault(holder, List.of());
    }

    /** Every assignment of the role, whatever its scope. */
    public List<HeldRole> assignments(String role) {
        return held.getOrDefault(role, List.of());
    }

    /** The days on which the assignment runs and its holder is present. */
    public Days active(HeldRole assignment) {
        return assignment.days().and(presentDays(assignment.holder()));
    }

    /** The days on which its holder is present and acts in it: a role that is suspended has no active holder. */
    public Days acting(HeldRole assignment) {
        return acting.computeIfAbsent(assignment, it -> active(it).and(it.acting()));
    }

    public Days presentDays(HolderRef holder) {
        return holder.asPerson()
                .map(it -> presence(it).map(Presence::present).orElse(Days.never()))
                .orElse(Days.always());
    }

    public Optional<Presence> presence(PersonId person) {
        return Optional.ofNullable(presences.get(person));
    }

    /** The days on which the role has an active holder in the scope. */
    public Days held(String role, Scope scope) {
        return bodies.contains(role) ? Days.always() : Days.anyOf(activeByHolder(role, scope).values());
    }

    /** The days on which anybody holds the role, in whatever scope. */
    public Days heldAnywhere(String role) {
        return bodies.contains(role)
                ? Days.always()
                : Days.anyOf(assignments(role).stream().map(this::acting).toList());
    }

    /** The days on which several hold the role and not exactly one of them leads (RACI-008). */
    public Days shared(String role, Scope scope) {
        return Coverage.atLeast(2, activeByHolder(role, scope).values())
                .butNot(Coverage.exactlyOne(leadingByHolder(role, scope).values()));
    }

    /** The days on which somebody holds the role, but all of them are on a long leave that nobody deputises. */
    public Days unavailable(String role, Scope scope, int longerThan) {
        var available = assignments(role, scope).stream()
                .map(it -> acting(it).butNot(absent(it, longerThan)))
                .toList();
        return held(role, scope).butNot(Days.anyOf(available)).butNot(bodyDays(role));
    }

    /** The days on which each holder is the one to whom the role resolves: the only holder, or the only lead. */
    public Map<HolderRef, Days> resolved(String role, Scope scope) {
        var active = activeByHolder(role, scope);
        var alone = Coverage.exactlyOne(active.values());
        var leading = leadingByHolder(role, scope);
        var oneLead = Coverage.exactlyOne(leading.values());
        var resolved = new LinkedHashMap<HolderRef, Days>();
        active.forEach((holder, days) -> resolved.put(holder, days.and(
                alone.or(oneLead.and(leading.getOrDefault(holder, Days.never()))))));
        return resolved;
    }

    /** The assignments of the present holders of that day: who may act first, of them leads, then the longest held. */
    public List<HeldRole> on(String role, Scope scope, LocalDate day) {
        return assignments(role, scope).stream()
                .filter(it -> active(it).contain(day))
                .sorted(Comparator.comparing((HeldRole it) -> it.suspended().contain(day))
                        .thenComparing(it -> !it.leading().contain(day))
                        .thenComparing(it -> it.days().since(day).orElse(LocalDate.MIN))
                        .thenComparing(HeldRole::key))
                .toList();
    }

    /** The delegation by which a present deputy stands in for the holder of that assignment on that day. */
    public Optional<DelegatedRole> deputy(HeldRole assignment, LocalDate day) {
        return delegations(assignment).stream().filter(it -> effective(it).contain(day)).findFirst();
    }

    /** The delegation by which a present deputy carries the role in the scope after its holder has gone. */
    public Optional<DelegatedRole> interim(String role, Scope scope, LocalDate day) {
        return delegated.getOrDefault(role, List.of())
                .stream()
                .filter(it -> it.scope().equals(scope))
                .filter(it -> effective(it).contain(day))
                .findFirst();
    }

    private Days absent(HeldRole assignment, int longerThan) {
        var onLeave = assignment.holder()
                .asPerson()
                .flatMap(this::presence)
                .map(it -> it.leaveLongerThan(longerThan))
                .orElse(Days.never());
        return onLeave.butNot(Days.anyOf(delegations(assignment).stream().map(this::effective).toList()));
    }

    private List<DelegatedRole> delegations(HeldRole assignment) {
        return delegated.getOrDefault(assignment.role(), List.of())
                .stream()
                .filter(it -> it.scope().equals(assignment.scope()))
                .filter(it -> assignment.holder().equals(HolderRef.person(it.from())))
                .toList();
    }

    private Days effective(DelegatedRole delegation) {
        return delegation.days().and(presentDays(HolderRef.person(delegation.to())));
    }

    private Days bodyDays(String role) {
        return bodies.contains(role) ? Days.always() : Days.never();
    }

    private Map<HolderRef, Days> activeByHolder(String role, Scope scope) {
        return activeByHolder.computeIfAbsent(new Place(role, scope), place -> {
            var active = new LinkedHashMap<HolderRef, Days>();
            assignments(role, scope).forEach(it -> active.merge(it.holder(), acting(it), Days::or));
            return active;
        });
    }

    private Map<HolderRef, Days> leadingByHolder(String role, Scope scope) {
        var leading = new LinkedHashMap<HolderRef, Days>();
        assignments(role, scope).forEach(it -> leading.merge(it.holder(), acting(it).and(it.leading()), Days::or));
        return leading;
    }

    private record Place(String role, Scope scope) {}
}
