package io.answerable.signals;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which escalations are meant; all given conditions must hold.
 *
 * @param receiver global id of the person who has to act
 * @param code of the rule, for example {@code RACI-004}
 * @param unit global id of the unit that owns the subject, or of its holder's unit
 */
public record EscalationFilter(@Nullable EscalationLevelFilter level, @Nullable IdFilter receiver,
        @Nullable StringFilter code, @Nullable SeverityFilter severity, @Nullable IdFilter unit,
        @Nullable List<EscalationFilter> and, @Nullable List<EscalationFilter> or, @Nullable EscalationFilter not) {

    public static final EscalationFilter NONE = new EscalationFilter(null, null, null, null, null, null, null, null);

    /** What it says of the signals themselves, apart from the combinations. */
    SignalFilter signals() {
        return new SignalFilter(code, null, severity, null, unit, null, null, null, null, null);
    }

    boolean test(EscalatedSignal it) {
        var person = it.escalation().receiver();
        return (level == null || level.accepts(it.escalation().level()))
                && SignalFilter.accepts(receiver, person == null ? null : person.value(), "Person", "receiver")
                && signals().test(it.signal())
                && (and == null || and.stream().allMatch(filter -> filter.test(it)))
                && (or == null || or.isEmpty() || or.stream().anyMatch(filter -> filter.test(it)))
                && (not == null || !not.test(it));
    }
}
