package io.answerable.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An audit programme as it was on a day (R-AUD-01).
 *
 * @param beginsOn first day of its period, {@code endsOn} the last
 * @param riskBasis on what view of the risks it rests, in words
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record AuditProgrammeView(AuditProgrammeId id, String key, String title, LocalDate beginsOn, LocalDate endsOn,
        @Nullable String riskBasis, int version, LocalDate asOf) {}
