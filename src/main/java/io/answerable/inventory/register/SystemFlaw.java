package io.answerable.inventory.register;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.Days;
import io.answerable.organisation.UnitId;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Subject;
import java.util.List;
import java.util.stream.Stream;

/**
 * A flaw of one system on the days on which a rule is broken.
 *
 * @param days the days on which the rule is broken
 * @param reason one sentence that names the facts
 * @param step what would mend it
 */
public record SystemFlaw(String code, SystemTimeline system, Days days, String reason, String step) {

    /** Found when somebody asks for the code and the rule is broken that day; it never began later than that day. */
    public Stream<Detection> on(Concern concern) {
        var asOf = concern.asOf();
        if (!concern.asksFor(code) || !days.contain(asOf)) {
            return Stream.empty();
        }
        var subject = new Subject("system", "AiSystem", system.id().value(), system.key(), system.name());
        return Stream.of(new Detection(code, subject, days.since(asOf, system.broughtOn()), reason, step,
                system.owner(asOf).map(UnitId::value).orElse(null), system.id().value()));
    }

    /** The systems that a detector is asked about. */
    public static List<SystemTimeline> systems(AiSystemRegister register, Concern concern) {
        return register.timelines(concern.systems().map(it -> it.stream().map(AiSystemId::of).toList()));
    }
}
