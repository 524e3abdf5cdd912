package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A concern as on a day, without whoever raised it (R-RSK-17).
 *
 * @param subject what it is about; of a confidential concern for the handlers and the reporter alone
 * @param details what else was said; likewise
 * @param confidential whether the reporter is known to the handlers alone (K-5)
 * @param answer what the reporter was told; of a confidential concern for the handlers and the reporter alone
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record ConcernView(ConcernId id, String key, @Nullable String subject, @Nullable String details,
        @Nullable AiSystemId system, LocalDate receivedOn, boolean confidential, ConcernState state,
        @Nullable String answer, int version, LocalDate asOf) {

    /** Without the words that may tell who raised it. */
    public ConcernView discreet() {
        return confidential
                ? new ConcernView(id, key, null, null, system, receivedOn, true, state, null, version, asOf)
                : this;
    }
}
