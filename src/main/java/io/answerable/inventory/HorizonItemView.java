package io.answerable.inventory;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something on the horizon, as on a day (R-INV-41).
 *
 * @param affected the systems that it concerns
 * @param effectiveFrom the day from which it holds, where it has one
 * @param confirmedOn the day on which it was confirmed that it concerns them
 */
public record HorizonItemView(HorizonItemId id, String key, String title, HorizonKind kind,
        @Nullable LocalDate foundOn, @Nullable PersonId foundBy, HorizonImpact impact, List<AiSystemId> affected,
        @Nullable String decision, @Nullable LocalDate effectiveFrom, @Nullable LocalDate confirmedOn, int version,
        LocalDate asOf) {}
