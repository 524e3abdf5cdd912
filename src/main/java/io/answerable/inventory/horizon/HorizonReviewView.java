package io.answerable.inventory.horizon;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.HorizonItemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A review of a system because of something on the horizon, as on a day. */
public record HorizonReviewView(AiSystemId system, HorizonItemId item, LocalDate openedOn, @Nullable LocalDate doneOn,
        @Nullable PersonId doneBy, @Nullable String conclusion, boolean open, LocalDate asOf) {}
