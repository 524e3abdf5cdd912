package io.answerable.inventory;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A domain that a system touches on a day (R-INV-08).
 *
 * @param answerable who answers for it: as recorded, or else by role
 * @param recorded whether it is recorded; otherwise it follows from what the system does
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record AffectedDomainView(AiSystemId system, String domain, @Nullable PersonId answerable, boolean recorded,
        LocalDate asOf) {}
