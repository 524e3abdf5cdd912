package io.answerable.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Why one row of a dossier cannot be recorded.
 *
 * @param row position of the row within its section, from 0
 * @param path path within the row, for example {@code leave.from}; empty for the row as a whole
 * @param code stable code: {@code NOT_FOUND}, {@code FIELD_REQUIRED}, {@code VALIDATION_FAILED}, or the code of a rule
 * @param reason a sentence for a human reader
 * @param suggestedFix what would make the row acceptable, where that is known
 */
public record RowRefusal(int row, String path, String code, String reason, @Nullable String suggestedFix) {}
