package io.answerable.inventory.handover;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the handover of a system stands on a day.
 *
 * @param offeredBy the project lead; null where a dossier does not tell
 * @param offeredTo the product manager who is to take it over; null: whoever manages the product
 * @param decidedOn the day on which it was accepted or refused
 * @param reason why it was refused
 * @param checklist what is handed over
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record HandoverView(AiSystemId system, HandoverStatus status, @Nullable PersonId offeredBy,
        @Nullable PersonId offeredTo, @Nullable LocalDate offeredOn, @Nullable LocalDate decidedOn,
        @Nullable String reason, List<String> checklist, LocalDate asOf) {}
