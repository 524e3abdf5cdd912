package io.answerable.organisation.committees;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting that was held. */
record Meeting(LocalDate heldOn, @Nullable String agenda, List<String> decisions, List<String> actions) {

    static Meeting on(LocalDate day) {
        return new Meeting(day, null, List.of(), List.of());
    }
}
