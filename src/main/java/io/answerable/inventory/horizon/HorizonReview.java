package io.answerable.inventory.horizon;

import io.answerable.inventory.HorizonItemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a system has to be reviewed because of something on the horizon, or has been (R-RSK-18).
 *
 * @param doneOn null while the review is open
 */
public record HorizonReview(HorizonItemId item, LocalDate openedOn, @Nullable LocalDate doneOn,
        @Nullable PersonId doneBy, @Nullable String conclusion) {

    /** Nobody has reviewed it yet. */
    static HorizonReview open(HorizonItemId item, LocalDate day) {
        return new HorizonReview(item, day, null, null, null);
    }

    public boolean isOpen() {
        return doneOn == null;
    }

    HorizonReview concluded(LocalDate day, @Nullable PersonId by, String conclusion) {
        return new HorizonReview(item, openedOn, day, by, conclusion);
    }
}
