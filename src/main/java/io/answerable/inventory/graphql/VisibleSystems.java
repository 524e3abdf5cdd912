package io.answerable.inventory.graphql;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.register.Visibility;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The systems of a question whose governance the caller may read, and what is known of them, one read per day. */
record VisibleSystems(List<AiSystemView> systems) {

    static VisibleSystems of(List<AiSystemView> systems, Visibility visibility) {
        return new VisibleSystems(systems.stream().filter(visibility::showsGovernanceOf).toList());
    }

    /** What is known; missing where nothing is. */
    <V> Map<AiSystemView, V> some(BiFunction<Collection<AiSystemId>, LocalDate, Map<AiSystemId, V>> read) {
        return PerDay.one(systems, AiSystemView::asOf, AiSystemView::id, read);
    }

    /** What is known of each, or else the absent value. */
    <V> Map<AiSystemView, V> each(BiFunction<Collection<AiSystemId>, LocalDate, Map<AiSystemId, V>> read, V absent) {
        var known = some(read);
        return systems.stream().distinct().collect(toMap(identity(), it -> known.getOrDefault(it, absent)));
    }
}
