package io.answerable.inventory.register;

import static io.answerable.inventory.LifecycleState.IN_USE;
import static io.answerable.inventory.LifecycleState.RETIRED;
import static io.answerable.inventory.LifecycleState.SUSPENDED;

import io.answerable.facts.Dated;
import io.answerable.facts.Timeline;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.register.SystemEntry.Dates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells from recorded dates which state a system was in before the one that is recorded. */
final class LifeCycle {

    private LifeCycle() {}

    /** The states of a system that is recorded for the first time. */
    static void begin(Timeline<LifecycleState> states, LifecycleState state, Dates dates, LocalDate from) {
        var began = dates.beginOf(state);
        if (began == null || state == IN_USE) {
            states.change(from, state);
            return;
        }
        var suspended = state == RETIRED ? dates.suspendedOn() : null;
        var usedUntil = suspended != null && suspended.isBefore(began) ? suspended : began;
        states.lay(from, usedUntil, IN_USE);
        states.lay(usedUntil, began, SUSPENDED);
        states.change(began, state);
    }

    /** The states of a known system of which a later day tells something else, or other dates. */
    static void follow(Timeline<LifecycleState> states, @Nullable Dates before, LifecycleState state, Dates dates,
            LocalDate asOf) {
        var began = dates.beginOf(state);
        var day = began != null && began.isAfter(asOf) ? began : asOf;
        var known = states.factOn(day).orElse(null);
        if (known != state) {
            var resumed = state == IN_USE && (known == SUSPENDED || known == RETIRED);
            states.lay(began == null || resumed ? asOf : began, states.openUntil(day), state);
        } else if (state != IN_USE && began != null && before != null) {
            states.on(day)
                    .filter(it -> it.from().equals(before.beginOf(state)))
                    .ifPresent(it -> moveBegin(states, it, began));
        }
    }

    /** Only a state that began on the day that was told before; one that was entered here since has its own beginning. */
    private static void moveBegin(Timeline<LifecycleState> states, Dated<LifecycleState> known, LocalDate began) {
        if (!known.from().equals(began)) {
            states.lay(known.from(), began, IN_USE);
            states.lay(began, known.until(), known.fact());
        }
    }
}
