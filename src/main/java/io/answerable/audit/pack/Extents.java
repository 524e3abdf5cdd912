package io.answerable.audit.pack;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditId;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out how far a pack reaches, for whoever audits or governs all of what is asked for. */
@Component
@Transactional(readOnly = true)
public class Extents {

    private static final List<Permission> READERS = List.of(Permission.READ_GOVERNANCE, Permission.AUDIT);

    private final AuditDirectory audits;
    private final UnitDirectory units;
    private final AiSystemRegister systems;
    private final Reaching reaching;
    private final CurrentActor actor;

    Extents(AuditDirectory audits, UnitDirectory units, AiSystemRegister systems, Reaching reaching,
            CurrentActor actor) {
        this.audits = audits;
        this.units = units;
        this.systems = systems;
        this.reaching = reaching;
        this.actor = actor;
    }

    /** The whole organisation; empty without the permission. */
    public Optional<Extent> everywhere() {
        return READERS.stream().anyMatch(actor.actor()::may)
                ? Optional.of(new Extent(true, Set.of(), Set.of(), Set.of()))
                : Optional.empty();
    }

    /**
     * What an audit looks at: all of it, or, where it names neither system nor unit, the whole organisation. An audit that was
     * planned after the day is as good as any other: its extent is what it looks at by now.
     */
    public Optional<Extent> of(AuditId audit, LocalDate asOf) {
        var today = actor.today();
        return Optional.ofNullable(audits.byId(List.of(audit), asOf.isBefore(today) ? today : asOf).get(audit))
                .flatMap(it -> it.systems().isEmpty() && it.units().isEmpty()
                        ? everywhere()
                        : of(it.systems(), it.units(), asOf));
    }

    public Optional<Extent> of(Collection<AiSystemId> named, Collection<UnitId> namedUnits, LocalDate asOf) {
        var places = Stream.concat(named.stream().map(it -> new Place(it, null)),
                namedUnits.stream().map(it -> new Place(null, it))).toList();
        if (READERS.stream().noneMatch(it -> reaching.within(it, places, place -> place).size() == places.size())) {
            return Optional.empty();
        }
        var below = withAllBelow(namedUnits, asOf);
        var reached = Stream.of(systems.ownedBy(below, asOf), systems.usedBy(below, asOf))
                .flatMap(it -> it.values().stream())
                .flatMap(List::stream);
        var inside = Stream.concat(named.stream(), reached).collect(toSet());
        return Optional.of(new Extent(false, below, inside, around(inside, asOf)));
    }

    private Set<UnitId> around(Set<AiSystemId> inside, LocalDate asOf) {
        return systems.byId(inside, asOf)
                .values()
                .stream()
                .flatMap(it -> Stream.concat(Stream.of(it.owningUnit()), it.usingUnits().stream()))
                .collect(toSet());
    }

    private Set<UnitId> withAllBelow(Collection<UnitId> named, LocalDate asOf) {
        var children = units.all(asOf)
                .stream()
                .filter(it -> it.parent() != null)
                .collect(groupingBy(UnitView::parent, Collectors.mapping(UnitView::id, Collectors.toList())));
        var found = new HashSet<UnitId>();
        var open = new ArrayDeque<>(named);
        while (!open.isEmpty()) {
            var unit = open.pop();
            if (found.add(unit)) {
                open.addAll(children.getOrDefault(unit, List.of()));
            }
        }
        return found;
    }
}
