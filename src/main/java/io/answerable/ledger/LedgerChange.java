package io.answerable.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A field that changed, with its old and new value.
 *
 * @param erased true when the values told who somebody was and that person has been erased; then both are null
 */
public record LedgerChange(String field, @Nullable String before, @Nullable String after, boolean erased) {}
