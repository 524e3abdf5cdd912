package io.answerable.roles.scopes;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the scope that a client refers to, and the units and systems behind scopes. */
@Component
public class Scopes {

    private static final String ORGANISATION = "org";

    private final UnitDirectory units;
    private final AiSystemRegister systems;
    private final CurrentActor actor;

    Scopes(UnitDirectory units, AiSystemRegister systems, CurrentActor actor) {
        this.units = units;
        this.systems = systems;
        this.actor = actor;
    }

    /**
     * The scope that is meant today; empty when the unit or system is unknown, closed or of another organisation.
     *
     * @param field path of the argument, for the error about a malformed id
     */
    public Optional<Scope> resolve(ScopeRef ref, String... field) {
        return resolve(ref, actor.today(), field);
    }

    /** The same as of a day: what has been closed since can still be asked about. */
    public Optional<Scope> resolve(ScopeRef ref, LocalDate asOf, String... field) {
        if (Boolean.FALSE.equals(ref.organisation())) {
            throw new InvalidInput("Give true for the organisation, or else a unit or a system.",
                    Stream.concat(Stream.of(field), Stream.of("organisation")).toArray(String[]::new));
        }
        if (ref.unit() != null) {
            return unit(ref.unit(), asOf, field).map(Scope::unit);
        }
        return ref.system() == null
                ? Optional.of(Scope.ORGANISATION)
                : system(ref.system(), asOf, field).map(Scope::system);
    }

    /** The day and scope that an argument means; empty when the unit or system is unknown on that day. */
    public Optional<Where> where(@Nullable ScopeRef ref, @Nullable LocalDate asOf) {
        var day = asOf == null ? actor.today() : asOf;
        return ref == null
                ? Optional.of(new Where(Optional.empty(), day))
                : resolve(ref, day, "scope").map(it -> new Where(Optional.of(it), day));
    }

    private Optional<UnitId> unit(Reference ref, LocalDate asOf, String... field) {
        return ref.resolve("Unit",
                key -> Optional.ofNullable(units.idsOf(List.of(key)).get(key)).map(UnitId::value), field)
                .map(UnitId::of)
                .filter(it -> !units.byId(List.of(it), asOf).isEmpty());
    }

    private Optional<AiSystemId> system(Reference ref, LocalDate asOf, String... field) {
        return ref.resolve("AiSystem",
                key -> Optional.ofNullable(systems.idsOf(List.of(key)).get(key)).map(AiSystemId::value), field)
                .map(AiSystemId::of)
                .filter(it -> !systems.byId(List.of(it), asOf).isEmpty());
    }

    public Map<ScopeView, UnitView> units(Collection<ScopeView> scopes) {
        return found(scopes, Scope.Kind.UNIT, (ids, day) -> {
            var views = new HashMap<UUID, UnitView>();
            units.byId(ids.stream().map(UnitId::of).toList(), day).forEach((id, view) -> views.put(id.value(), view));
            return views;
        });
    }

    public Map<ScopeView, AiSystemView> systems(Collection<ScopeView> scopes) {
        return found(scopes, Scope.Kind.SYSTEM, (ids, day) -> {
            var views = new HashMap<UUID, AiSystemView>();
            systems.byId(ids.stream().map(AiSystemId::of).toList(), day)
                    .forEach((id, view) -> views.put(id.value(), view));
            return views;
        });
    }

    /** How a human reader would call each scope. */
    public Map<ScopeView, String> labels(Collection<ScopeView> scopes) {
        return named(scopes, "Organisation", UnitView::name, AiSystemView::name);
    }

    /** The notation of dossiers and signals: {@code org} or the key of the unit or system. */
    public Map<ScopeView, String> references(Collection<ScopeView> scopes) {
        return named(scopes, ORGANISATION, UnitView::key, AiSystemView::key);
    }

    private Map<ScopeView, String> named(Collection<ScopeView> scopes, String organisation,
            java.util.function.Function<UnitView, String> ofUnit,
            java.util.function.Function<AiSystemView, String> ofSystem) {
        var names = new HashMap<ScopeView, String>();
        units(scopes).forEach((scope, unit) -> names.put(scope, ofUnit.apply(unit)));
        systems(scopes).forEach((scope, system) -> names.put(scope, ofSystem.apply(system)));
        scopes.stream().filter(it -> it.kind() == Scope.Kind.ORGANISATION).forEach(it -> names.put(it, organisation));
        scopes.forEach(it -> names.putIfAbsent(it, String.valueOf(it.scope().target())));
        return names;
    }

    private interface Lookup<T> {
        Map<UUID, T> find(Collection<UUID> ids, LocalDate day);
    }

    /** One look-up per day that is asked for. */
    private static <T> Map<ScopeView, T> found(Collection<ScopeView> scopes, Scope.Kind kind, Lookup<T> lookup) {
        var found = new HashMap<ScopeView, T>();
        scopes.stream()
                .filter(it -> it.kind() == kind)
                .collect(groupingBy(ScopeView::asOf))
                .forEach((day, ofDay) -> {
                    var views = lookup.find(ofDay.stream().map(Scopes::target).distinct().toList(), day);
                    ofDay.stream()
                            .filter(it -> views.containsKey(target(it)))
                            .forEach(it -> found.put(it, views.get(target(it))));
                });
        return found;
    }

    private static UUID target(ScopeView scope) {
        return java.util.Objects.requireNonNull(scope.scope().target());
    }
}
