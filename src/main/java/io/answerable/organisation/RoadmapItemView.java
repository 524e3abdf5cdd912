package io.answerable.organisation;

import io.answerable.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the roadmap, as on a day (R-ORG-11, R-ORG-12).
 *
 * @param scope what belongs to it
 * @param due the last good day
 * @param dependsOn what has to be done before
 * @param externalId by which a project tool knows it
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record RoadmapItemView(RoadmapItemId id, String key, String title, @Nullable String scope,
        @Nullable StrategicObjectiveId objective, @Nullable PersonId owner, @Nullable LocalDate starts,
        @Nullable LocalDate due, RoadmapStatus status, List<RoadmapItemId> dependsOn, @Nullable String externalId,
        List<Resource> resources, int version, LocalDate asOf) {

    public RoadmapItemView {
        dependsOn = List.copyOf(dependsOn);
        resources = List.copyOf(resources);
    }

    /** Whether it is not done although it should be: said to be late, or past its due day. */
    public boolean late() {
        return status == RoadmapStatus.LATE || status != RoadmapStatus.DONE && due != null && due.isBefore(asOf);
    }

    /** What is needed of one kind, and what has been allocated (R-ORG-13). */
    public record Resource(ResourceKind kind, BigDecimal needed, BigDecimal allocated) {

        /** What is still missing; never less than nothing. */
        public BigDecimal shortfall() {
            return needed.subtract(allocated).max(BigDecimal.ZERO);
        }
    }

    /** Hours of work, money, or infrastructure in units of it. */
    public enum ResourceKind {
        HOURS, MONEY, INFRASTRUCTURE
    }
}
