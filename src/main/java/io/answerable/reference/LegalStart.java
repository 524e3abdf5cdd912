package io.answerable.reference;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From when on a duty holds, as the law says it. */
public sealed interface LegalStart {

    /** When the route holds by which the system is high-risk; older systems have more time. */
    record Route() implements LegalStart {}

    /**
     * A fixed day.
     *
     * @param placedBefore systems that were on the market before this day have until {@code later}
     */
    record Fixed(LocalDate day, @Nullable LocalDate placedBefore, @Nullable LocalDate later) implements LegalStart {

        LocalDate dayFor(LegalFacts facts) {
            return placedBefore != null && later != null && facts.wasPlacedBefore(placedBefore) ? later : day;
        }
    }

    /** Reads {@code HIGH_RISK}, a day, or an object with a day and a transition. */
    static LegalStart read(Entry owner, String field) {
        var start = owner.required(field);
        if (start.node().isObject()) {
            return Reading.fixed(start);
        }
        return start.asText().equals("HIGH_RISK") ? new Route() : new Fixed(owner.day(field), null, null);
    }

    /** How a start is written in the catalogue. */
    final class Reading {

        private static final Pattern TRANSITION = Pattern.compile("placed_before_(\\d{4})_(\\d{2})_(\\d{2})");

        private Reading() {}

        private static Fixed fixed(Entry start) {
            var day = start.node().has("annex_iii") ? start.day("annex_iii") : start.day("date");
            for (var name : start.properties().keySet()) {
                var transition = TRANSITION.matcher(name);
                if (transition.matches()) {
                    return new Fixed(day, LocalDate.parse(transition.replaceFirst("$1-$2-$3")), start.day(name));
                }
            }
            return new Fixed(day, null, null);
        }
    }
}
