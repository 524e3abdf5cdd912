package io.answerable.inventory.lifecycle;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a system is suspended on a day, and whether the cause is resolved.
 *
 * @param since the day from which its use is stopped, where known
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record SuspensionView(AiSystemId system, @Nullable LocalDate since, @Nullable String reason,
        @Nullable String resolution, @Nullable LocalDate resolvedOn, @Nullable PersonId resolvedBy, LocalDate asOf) {}
