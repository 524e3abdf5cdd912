package io.answerable.risk;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review of the register by top management (R-RSK-03).
 *
 * @param reviewedBy who recorded it for top management; null where a dossier tells of it
 * @param note what came of it
 */
public record RegisterReviewView(LocalDate heldOn, @Nullable PersonId reviewedBy, @Nullable String note,
        LocalDate asOf) {}
