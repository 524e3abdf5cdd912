package io.answerable.audit;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was added to a finding after it was issued.
 *
 * @param by null where a client added it
 */
public record AddendumView(FindingId finding, AddendumKind kind, LocalDate writtenOn, String text,
        @Nullable PersonId by, LocalDate asOf) {}
