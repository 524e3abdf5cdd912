package io.answerable.inventory.lifecycle;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a system is suspended, and how the cause was resolved.
 *
 * @param reason null where a dossier brought the system suspended
 */
record SuspensionFact(@Nullable String reason, @Nullable String resolution, @Nullable LocalDate resolvedOn,
        @Nullable PersonId resolvedBy) {

    SuspensionFact resolved(String how, LocalDate day, @Nullable PersonId by) {
        return new SuspensionFact(reason, how, day, by);
    }
}
