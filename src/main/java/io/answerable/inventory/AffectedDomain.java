package io.answerable.inventory;

import io.answerable.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A domain that a system touches (R-INV-08).
 *
 * @param domain for example {@code DATA_PROTECTION} or {@code DECISION_MAKING}
 * @param answerable who answers for it, where that is known
 */
public record AffectedDomain(String domain, @Nullable PersonId answerable) {

    public static final String DATA_PROTECTION = "DATA_PROTECTION";
    public static final String DECISION_MAKING = "DECISION_MAKING";
}
