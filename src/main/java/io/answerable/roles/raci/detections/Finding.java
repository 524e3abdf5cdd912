package io.answerable.roles.raci.detections;

import io.answerable.kernel.Days;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A flaw with all the days on which it exists.
 *
 * @param broughtOn the day the dossier brought the facts; the beginning of a flaw that no fact dates
 */
record Finding(String code, Subject subject, Days days, LocalDate broughtOn, Supplier<String> reason,
        String suggestedStep, Owner owner) {

    /** To whom the subject belongs. */
    record Owner(@Nullable UUID unit, @Nullable UUID system) {}

    /** The same flaw of the same subject, found twice; the one that exists on the day tells why, the later one since when. */
    Finding and(Finding other, LocalDate day) {
        var telling = days.contain(day) ? this : other;
        var brought = broughtOn.isAfter(other.broughtOn) ? broughtOn : other.broughtOn;
        return new Finding(code, subject, days.or(other.days), brought, telling.reason, telling.suggestedStep, owner);
    }

    /** What this flaw is on that day, if it exists then. */
    Optional<Detection> on(LocalDate day) {
        return days.contain(day)
                ? Optional.of(new Detection(code, subject, days.since(day, broughtOn), reason.get(), suggestedStep,
                        owner.unit(),
                        owner.system()))
                : Optional.empty();
    }
}
