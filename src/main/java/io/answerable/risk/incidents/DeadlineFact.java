package io.answerable.risk.incidents;

import io.answerable.risk.DeadlineKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** By when something has to be done about an incident, and when it was. */
record DeadlineFact(DeadlineKind kind, @Nullable String obligation, LocalDate due, @Nullable LocalDate done) {

    static DeadlineFact internal(DeadlineKind kind, LocalDate due) {
        return new DeadlineFact(kind, null, due, null);
    }

    DeadlineFact doneOn(LocalDate day) {
        return done == null ? new DeadlineFact(kind, obligation, due, day) : this;
    }
}
