package io.answerable.inventory.register;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.Days;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells of a flaw of a system from the days on which it is there. */
public final class SystemFlaws {

    private SystemFlaws() {}

    /**
     * @param days the days on which the rule is broken
     * @return empty when nobody asks for the code, or the rule is not broken that day
     */
    public static Optional<Detection> found(String code, SystemTimeline system, Days days, Concern concern,
            String reason, String step) {
        var asOf = concern.asOf();
        if (!concern.asksFor(code) || !days.contain(asOf)) {
            return Optional.empty();
        }
        var subject = new Subject("system", "AiSystem", system.id().value(), system.key(), system.name());
        return Optional.of(new Detection(code, subject, days.since(asOf, system.broughtOn()), reason, step,
                owner(system, asOf), system.id().value()));
    }

    /** The systems that a detector is asked about. */
    public static Optional<Collection<AiSystemId>> asked(Concern concern) {
        return concern.systems().map(it -> it.stream().map(AiSystemId::of).toList());
    }

    private static @Nullable UUID owner(SystemTimeline system, LocalDate asOf) {
        return system.owning()
                .entrySet()
                .stream()
                .filter(it -> it.getValue().contain(asOf))
                .map(it -> it.getKey().value())
                .findFirst()
                .orElse(null);
    }
}
