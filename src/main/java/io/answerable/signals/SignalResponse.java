package io.answerable.signals;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody has answered a signal: that they see to it, or that it may stand for a while (domain model, section 9).
 *
 * @param status {@link SignalStatus#ACKNOWLEDGED} or {@link SignalStatus#WAIVED}
 * @param by null where the application itself answered
 * @param authority key of the role by whose authority it was waived; null for an acknowledgement
 * @param since the day of the answer
 * @param until the last day on which it counts; null: until the signal resolves itself
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record SignalResponse(UUID signal, SignalStatus status, @Nullable PersonId by, @Nullable String authority,
        @Nullable String reason, LocalDate since, @Nullable LocalDate until, LocalDate asOf) {}
