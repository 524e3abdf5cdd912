package io.answerable.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a gap assessment says of one clause or control.
 *
 * @param number for example {@code 6.1.4} or {@code A.5.4}
 * @param clause number of the clause or of the group of controls around it, for example {@code 6} or {@code A.5}
 * @param note what was compared and what is missing
 */
public record GapItemView(String number, String title, String clause, GapResult result, @Nullable String note) {}
