package io.answerable.policy.objectives;

import io.answerable.kernel.PersonId;
import io.answerable.policy.records.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation wants to reach with AI, as on a day.
 *
 * @param kpi key of the governance figure that measures it, for example {@code KPI-G01}
 */
public record AiObjectiveView(UUID id, String key, String title, String kpi, BigDecimal target,
        @Nullable LocalDate reachBy, PersonId ownerId, @Nullable PersonId approvedById,
        @Nullable LocalDate approvedOn, int version, LocalDate asOf) implements Reading.View {}
