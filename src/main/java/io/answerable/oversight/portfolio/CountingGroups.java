package io.answerable.oversight.portfolio;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemValueView;
import io.answerable.oversight.portfolio.PortfolioGroupView.Count;
import io.answerable.reference.RiskLevel;
import io.answerable.risk.RiskView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what systems that belong together bring and risk. */
record CountingGroups(Map<AiSystemId, SystemValueView> values, Map<AiSystemId, List<RiskView>> risks, LocalDate asOf) {

    PortfolioGroupView group(@Nullable String key, String title, List<AiSystemView> systems) {
        var inUse = systems.stream().filter(it -> it.state() == LifecycleState.IN_USE).map(this::value).toList();
        return new PortfolioGroupView(key, title, systems, mean(inUse), exposure(systems), categories(systems),
                count(inUse, it -> it.jointlyAgreed().isEmpty()), count(inUse, it -> !it.endUsersInvolved()), asOf);
    }

    SystemValueView value(AiSystemView system) {
        return Objects.requireNonNull(values.get(system.id()));
    }

    private static @Nullable Double mean(List<SystemValueView> systems) {
        var percents = systems.stream()
                .flatMap(it -> it.jointlyAgreed().stream())
                .flatMap(it -> Stream.ofNullable(it.percent()))
                .mapToDouble(BigDecimal::doubleValue)
                .average();
        return percents.isPresent() ? Math.round(percents.getAsDouble() * 10) / 10.0 : null;
    }

    private List<Count> exposure(List<AiSystemView> systems) {
        var levels = systems.stream()
                .flatMap(it -> risks.getOrDefault(it.id(), List.of()).stream())
                .filter(RiskView::isOpenThreat)
                .flatMap(it -> Stream.ofNullable(it.residualLevel()))
                .collect(groupingBy(it -> it, counting()));
        return Arrays.stream(RiskLevel.values())
                .sorted(Comparator.reverseOrder())
                .filter(levels::containsKey)
                .map(it -> new Count(it.name(), Math.toIntExact(levels.getOrDefault(it, 0L))))
                .toList();
    }

    private static List<Count> categories(List<AiSystemView> systems) {
        return systems.stream()
                .collect(groupingBy(it -> it.category().name(), counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> new Count(it.getKey(), Math.toIntExact(it.getValue())))
                .toList();
    }

    private static int count(List<SystemValueView> systems, Predicate<SystemValueView> which) {
        return (int) systems.stream().filter(which).count();
    }
}
