package io.answerable.organisation.parties;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party to be kept.
 *
 * @param from first day on which it is known; null: today
 */
public record AddExternalParty(String key, String name, ExternalPartyKind kind, boolean certifiesUs,
        @Nullable PersonId contactOwner, @Nullable LocalDate from, @Nullable String reason) {}
