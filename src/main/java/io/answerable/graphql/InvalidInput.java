package io.answerable.graphql;

import java.util.List;

/**
 * An argument that no client should ever send: a malformed id or cursor, a page size out of bounds. Answered with
 * the code {@code VALIDATION_FAILED} and the place of the argument: by a mutation among its errors, otherwise as a
 * top-level error.
 */
public class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> field;

    public InvalidInput(String message, String... field) {
        super(message);
        this.field = List.of(field);
    }

    /** Path of the argument, for example {@code ["by", "id"]}. */
    public List<String> field() {
        return field;
    }
}
