package io.answerable.roles.raci.picture;

import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.reference.RoleScope;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.Letter;
import io.answerable.roles.raci.MatrixTimeline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about who answers for what: systems, matrices and holders over time, names and units as of
 * one day. Rules and answers are drawn from it without asking the database again.
 *
 * @param whole whether it shows the whole organisation, not only some systems
 */
public record ResponsibilityPicture(LocalDate asOf, boolean whole, Map<UUID, SystemTimeline> systemsById,
        List<MatrixTimeline> matrices, RoleHolders holders, Map<UnitId, UnitView> units, Names names,
        Optional<ExternalPartyView> board, RoleCatalogue roles) {

    public ResponsibilityPicture {
        systemsById = Map.copyOf(systemsById);
        matrices = List.copyOf(matrices);
        units = Map.copyOf(units);
    }

    public Optional<SystemTimeline> system(@Nullable UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(systemsById.get(id));
    }

    public Collection<SystemTimeline> systems() {
        return systemsById.values();
    }

    public List<MatrixTimeline> matricesOf(Scope scope) {
        return matrices.stream().filter(it -> it.scope().equals(scope)).toList();
    }

    /** The unit that owns the system on the day. */
    public Optional<UnitId> ownerOf(SystemTimeline system) {
        return system.owning()
                .entrySet()
                .stream()
                .filter(it -> it.getValue().contain(asOf))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The unit to which something of this scope belongs on the day. */
    public Optional<UnitId> unitOf(Scope scope) {
        return switch (scope.kind()) {
            case ORGANISATION -> Optional.empty();
            case UNIT -> Optional.ofNullable(scope.target()).map(UnitId::of);
            case SYSTEM -> system(scope.target()).flatMap(this::ownerOf);
        };
    }

    /** The unit in which the holder sits on the day. */
    public Optional<UnitId> unitOf(HolderRef holder) {
        return names.find(holder)
                .flatMap(it -> it instanceof PersonView person
                        ? Optional.ofNullable(person.unit())
                        : Optional.empty());
    }

    public Optional<UnitView> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** How the scope is written: {@code org} or the key of the unit or system. */
    public String keyOf(Scope scope) {
        return switch (scope.kind()) {
            case ORGANISATION -> "org";
            case UNIT -> unitOf(scope).flatMap(this::unit).map(UnitView::key).orElse("unit");
            case SYSTEM -> system(scope.target()).map(SystemTimeline::key).orElse("system");
        };
    }

    /** How a human reader would call the scope. */
    public String nameOf(Scope scope) {
        return switch (scope.kind()) {
            case ORGANISATION -> "the organisation";
            case UNIT -> unitOf(scope).flatMap(this::unit).map(UnitView::name).orElse("a unit");
            case SYSTEM -> system(scope.target()).map(SystemTimeline::name).orElse("a system");
        };
    }

    public String titleOf(String role) {
        return roles.role(role).map(RoleDefinition::title).orElse(role);
    }

    /** Where the role is to be held for a matrix of that scope. */
    public List<Slot> slots(Scope matrix, String role) {
        if (!isUnitRole(role)) {
            return List.of(new Slot(matrix, null, Days.always()));
        }
        return switch (matrix.kind()) {
            case ORGANISATION -> sorted(units.values()).map(it -> slot(it, Days.always())).toList();
            case UNIT -> unitOf(matrix).flatMap(this::unit).map(it -> slot(it, Days.always())).stream().toList();
            case SYSTEM -> system(matrix.target()).stream().flatMap(this::owningSlots).toList();
        };
    }

    /**
     * The days on which each holder was the one to whom the row resolved, while an edition of the matrix was in force. A
     * role of departments in a matrix of the organisation takes no part (rule reading 5).
     */
    public Map<HolderRef, Days> accountable(MatrixTimeline matrix, String activity) {
        var accountable = new LinkedHashMap<HolderRef, Days>();
        matrix.editions()
                .forEach(edition -> edition.row(activity)
                        .stream()
                        .flatMap(row -> row.rolesWith(Letter.A).stream())
                        .filter(role -> matrix.scope().kind() != Scope.Kind.ORGANISATION || !isUnitRole(role))
                        .forEach(
                                role -> slots(matrix.scope(), role).forEach(slot -> holders.resolved(role, slot.scope())
                                        .forEach((holder, days) -> accountable.merge(holder,
                                                days.and(slot.days()).and(edition.active()), Days::or)))));
        return accountable;
    }

    public boolean isUnitRole(String role) {
        return roles.role(role).map(RoleDefinition::scope).filter(RoleScope.UNIT::equals).isPresent();
    }

    private Stream<Slot> owningSlots(SystemTimeline system) {
        return sorted(system.owning().keySet().stream().flatMap(it -> unit(it).stream()).toList())
                .map(it -> slot(it, system.owning().getOrDefault(it.id(), Days.never())));
    }

    private static Stream<UnitView> sorted(Collection<UnitView> units) {
        return units.stream().sorted(Comparator.comparing(UnitView::key));
    }

    private static Slot slot(UnitView unit, Days days) {
        return new Slot(Scope.unit(unit.id()), unit, days);
    }
}
