package io.answerable.inventory;

import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One unit's use of a system on a day (R-INV-06).
 *
 * @param process the process of that unit, or else the one that the system is registered for
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record AiSystemUseView(AiSystemId system, UnitId unit, @Nullable String process, LocalDate asOf) {}
