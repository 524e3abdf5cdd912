package io.answerable.oversight.portfolio;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemValues;
import io.answerable.organisation.ObjectiveDirectory;
import io.answerable.organisation.StrategicObjectiveView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.risk.RiskRegister;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What value AI brings, and at which exposure (question 12), for whoever may see governance: of all systems, or of those that
 * their units own or use and their own (R-INV-06).
 */
@Component
@Transactional(readOnly = true)
public class Portfolio {

    private final AiSystemRegister register;
    private final SystemValues values;
    private final RiskRegister risks;
    private final ObjectiveDirectory objectives;
    private final UnitDirectory units;
    private final CurrentActor actor;

    Portfolio(AiSystemRegister register, SystemValues values, RiskRegister risks, ObjectiveDirectory objectives,
            UnitDirectory units, CurrentActor actor) {
        this.register = register;
        this.values = values;
        this.risks = risks;
        this.objectives = objectives;
        this.units = units;
        this.actor = actor;
    }

    /**
     * All groups of that day by key; systems that have ended are left out. A fixed number of SQL statements.
     *
     * @throws AccessDeniedException without the permission to read governance of anything
     */
    public List<PortfolioGroupView> by(PortfolioGrouping grouping, LocalDate asOf) {
        var reach = actor.actor().reachOf(Permission.READ_GOVERNANCE);
        if (reach.isNowhere()) {
            throw new AccessDeniedException("Requires " + Permission.READ_GOVERNANCE);
        }
        var within = reach.everywhere() ? Set.<AiSystemId>of() : register.within(reach, asOf);
        var systems = register.all(asOf)
                .stream()
                .filter(it -> !it.state().isEnded() && (reach.everywhere() || within.contains(it.id())))
                .toList();
        var ids = systems.stream().map(AiSystemView::id).toList();
        var counting = new CountingGroups(values.of(systems, asOf), risks.ofSystems(ids, asOf), asOf);
        var owning = units.all(asOf).stream().collect(toMap(UnitView::id, it -> it));
        var titles = titles(grouping, owning.values(), asOf);
        var grouped = systems.stream()
                .collect(groupingBy(it -> Optional.ofNullable(key(it, grouping, counting, owning))
                        .filter(titles::containsKey)));
        return Stream.concat(titles.entrySet()
                .stream()
                .filter(it -> grouping == PortfolioGrouping.OBJECTIVE || grouped.containsKey(Optional.of(it.getKey())))
                .map(it -> counting.group(it.getKey(), it.getValue(),
                        grouped.getOrDefault(Optional.of(it.getKey()), List.of()))),
                Stream.ofNullable(grouped.get(Optional.<String>empty()))
                        .map(it -> counting.group(null, grouping == PortfolioGrouping.OBJECTIVE
                                ? "Without an objective"
                                : "Without a unit", it)))
                .toList();
    }

    private Map<String, String> titles(PortfolioGrouping grouping, Collection<UnitView> units,
            LocalDate asOf) {
        Map<String, String> titles = switch (grouping) {
            case OBJECTIVE -> objectives.all(asOf)
                    .stream()
                    .collect(toMap(StrategicObjectiveView::key, StrategicObjectiveView::title));
            case UNIT -> units.stream().collect(toMap(UnitView::key, UnitView::name));
            case CATEGORY -> Arrays.stream(RiskCategory.values()).collect(toMap(it -> it.name(), it -> it.name()));
        };
        return new TreeMap<>(titles);
    }

    private static @Nullable String key(AiSystemView system, PortfolioGrouping grouping, CountingGroups known,
            Map<UnitId, UnitView> units) {
        return switch (grouping) {
            case OBJECTIVE -> known.value(system).objective();
            case UNIT -> Optional.ofNullable(units.get(system.owningUnit())).map(UnitView::key).orElse(null);
            case CATEGORY -> system.category().name();
        };
    }
}
