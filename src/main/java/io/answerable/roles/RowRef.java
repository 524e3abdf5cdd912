package io.answerable.roles;

import java.util.Optional;

/**
 * Refers to a row of a RACI matrix, written {@code m-ai-10#act.operation}.
 *
 * @param matrix key of the matrix, whatever its edition
 * @param activity key of the activity
 */
public record RowRef(String matrix, String activity) {

    private static final char SEPARATOR = '#';

    /** Empty when the text is not written like that. */
    public static Optional<RowRef> parse(String text) {
        int at = text.indexOf(SEPARATOR);
        return at <= 0 || at == text.length() - 1
                ? Optional.empty()
                : Optional.of(new RowRef(text.substring(0, at), text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return matrix + SEPARATOR + activity;
    }
}
