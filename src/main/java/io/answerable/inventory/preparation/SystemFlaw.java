package io.answerable.inventory.preparation;

import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.SystemTimeline;
import io.answerable.inventory.register.SystemFlaws;
import io.answerable.kernel.Days;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A flaw of one system on the days on which a rule is true.
 *
 * @param days when the rule is true
 * @param reason one sentence that names the facts
 * @param step what would mend it
 */
public record SystemFlaw(String code, SystemTimeline system, Days days, String reason, String step) {

    /** Found when it is asked for and true on that day. */
    public Stream<Detection> on(Concern concern) {
        return SystemFlaws.found(code, system, days, concern, reason, step).stream();
    }

    /** The systems in question. */
    public static List<SystemTimeline> systems(AiSystemRegister register, Concern concern) {
        return register.timelines(SystemFlaws.asked(concern));
    }
}
