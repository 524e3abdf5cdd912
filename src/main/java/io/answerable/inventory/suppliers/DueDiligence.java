package io.answerable.inventory.suppliers;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was found out about a supplier before anything was bought (R-INV-36). */
public record DueDiligence(Result result, String statement, @Nullable String evidence, @Nullable PersonId doneBy,
        LocalDate doneOn) {

    /** Whether one can work with it. */
    public enum Result {
        ACCEPTABLE, WITH_RESERVATIONS, UNACCEPTABLE
    }
}
