package io.answerable.ledger.graphql;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the UUID of a view of which nothing is known but that it has an {@code id}. */
final class SubjectOf {

    private SubjectOf() {}

    static UUID view(@Nullable Object view) {
        var id = read(Objects.requireNonNull(view), "id");
        return id instanceof UUID uuid ? uuid : (UUID) read(id, "value");
    }

    private static Object read(Object source, String property) {
        try {
            return Objects.requireNonNull(source.getClass().getMethod(property).invoke(source));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(source.getClass().getName() + " has no readable " + property, e);
        }
    }
}
