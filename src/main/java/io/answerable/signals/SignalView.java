package io.answerable.signals;

import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong on a day. Its identity is code and subject: the same cause never gives two signals.
 *
 * @param id derived from organisation, code and subject reference, so it stays the same on every day
 * @param name of the rule, for example {@code ACCOUNTABLE_VACANT}
 * @param response how somebody has answered it, as of that day
 */
public record SignalView(UUID id, String code, String name, Severity severity, LocalDate asOf, LocalDate since,
        String reason, String suggestedStep, Subject subject, @Nullable UUID unit, @Nullable UUID system,
        @Nullable SignalResponse response) {

    /** The letters before the dash of the code, for example {@code RACI}. */
    public String family() {
        return code.substring(0, code.indexOf('-'));
    }

    /** What is computed from the facts of the day is open on that day, unless somebody has answered it. */
    public SignalStatus status() {
        return response == null ? SignalStatus.OPEN : response.status();
    }

    /** The same signal with this answer. */
    public SignalView answeredBy(@Nullable SignalResponse answer) {
        return new SignalView(id, code, name, severity, asOf, since, reason, suggestedStep, subject, unit, system,
                answer);
    }
}
