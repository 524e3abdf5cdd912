package io.answerable.inventory.overview;

import static io.answerable.inventory.LifecycleState.IN_USE;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.RegisterFigures;
import io.answerable.inventory.RegisterOverview;
import io.answerable.inventory.RegisterOverview.Totals;
import io.answerable.inventory.RegisterOverview.UnitOverview;
import io.answerable.organisation.AimsScopeDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CountingSystems implements RegisterFigures {

    private final AiSystemRegister register;
    private final UnitDirectory units;
    private final AimsScopeDirectory scopes;
    private final CurrentActor currentActor;

    CountingSystems(AiSystemRegister register, UnitDirectory units, AimsScopeDirectory scopes,
            CurrentActor currentActor) {
        this.register = register;
        this.units = units;
        this.scopes = scopes;
        this.currentActor = currentActor;
    }

    @Override
    public Optional<RegisterOverview> overview(LocalDate asOf, Optional<UnitId> unit) {
        currentActor.require(Permission.READ);
        var outOfScope = unit.isPresent() ? Set.<UnitId>of() : scopes.outOfScope(asOf);
        var counted = units.all(asOf)
                .stream()
                .filter(it -> unit.isEmpty() ? !outOfScope.contains(it.id()) : unit.get().equals(it.id()))
                .toList();
        if (unit.isPresent() && counted.isEmpty()) {
            return Optional.empty();
        }
        var systems = register.all(asOf)
                .stream()
                .filter(it -> unit.isEmpty() ? !outOfScope.contains(it.owningUnit()) : concerns(it, unit.get()))
                .toList();
        return Optional.of(new RegisterOverview(totals(systems, counted, asOf),
                counted.stream().map(it -> ofUnit(it, systems, asOf)).toList(), asOf));
    }

    private static boolean concerns(AiSystemView system, UnitId unit) {
        return system.owningUnit().equals(unit) || system.usingUnits().contains(unit);
    }

    private static Totals totals(List<AiSystemView> systems, List<UnitView> units, LocalDate asOf) {
        return new Totals(systems.stream().map(AiSystemView::id).toList(), units.stream().map(UnitView::id).toList(),
                systems.size(), inUse(systems),
                classified(systems), classifiedPercent(systems), highRisk(systems), asOf);
    }

    private static UnitOverview ofUnit(UnitView unit, List<AiSystemView> systems, LocalDate asOf) {
        var owned = systems.stream().filter(it -> it.owningUnit().equals(unit.id())).toList();
        int uses = (int) systems.stream()
                .filter(it -> it.usingUnits().contains(unit.id()))
                .filter(it -> !it.state().isEnded())
                .count();
        return new UnitOverview(unit, owned, uses, inUse(owned), highRisk(owned), classifiedPercent(owned), asOf);
    }

    private static int inUse(List<AiSystemView> systems) {
        return (int) systems.stream().filter(it -> it.state() == IN_USE).count();
    }

    private static int classified(List<AiSystemView> systems) {
        return (int) systems.stream().filter(AiSystemView::isClassified).count();
    }

    private static int highRisk(List<AiSystemView> systems) {
        return (int) systems.stream().filter(it -> it.category().isHighRisk()).count();
    }

    private static @Nullable Double classifiedPercent(List<AiSystemView> systems) {
        return systems.isEmpty() ? null : Math.round(1000.0 * classified(systems) / systems.size()) / 10.0;
    }
}
