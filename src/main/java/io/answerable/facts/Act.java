package io.answerable.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, for the ledger.
 *
 * @param name in the past tense and upper case, for example {@code MOVED}
 * @param from the day from which it holds
 */
public record Act(String name, LocalDate from, @Nullable String reason) {}
