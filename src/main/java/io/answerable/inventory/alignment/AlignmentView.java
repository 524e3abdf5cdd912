package io.answerable.inventory.alignment;

import io.answerable.inventory.AiSystemView;
import io.answerable.organisation.StrategicObjectiveView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far AI and strategy belong together on a day (R-RPT-05). Retired and rejected systems do not count.
 *
 * @param systems how many systems there are
 * @param withoutObjective those that serve none, by key (R-ORG-22)
 * @param unserved the objectives that no system serves, by key
 */
public record AlignmentView(int systems, List<AiSystemView> withoutObjective, int objectives,
        List<StrategicObjectiveView> unserved, LocalDate asOf) {

    public AlignmentView {
        withoutObjective = List.copyOf(withoutObjective);
        unserved = List.copyOf(unserved);
    }

    /** The share of systems that serve an objective, in percent with one decimal; null when there is no system. */
    public @Nullable Double systemsPercent() {
        return percent(systems - withoutObjective.size(), systems);
    }

    /** The share of objectives that a system serves, in percent with one decimal; null when there is no objective. */
    public @Nullable Double objectivesPercent() {
        return percent(objectives - unserved.size(), objectives);
    }

    private static @Nullable Double percent(int part, int whole) {
        return whole == 0 ? null : Math.round(1000.0 * part / whole) / 10.0;
    }
}
