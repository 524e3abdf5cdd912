package io.answerable.ledger;

import io.answerable.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One field that changed.
 *
 * @param field name of the field in the language of the schema
 * @param before the value until now, as text; null if there was none
 * @param after the value from now on, as text; null if there is none
 * @param personOf the person whom the value identifies; such values are kept encrypted under that person's key
 */
public record Change(String field, @Nullable String before, @Nullable String after, @Nullable PersonId personOf) {

    public static Change of(String field, @Nullable Object before, @Nullable Object after) {
        return new Change(field, text(before), text(after), null);
    }

    /** A value that tells who somebody is, such as a name or an e-mail address. */
    public static Change personal(PersonId person, String field, @Nullable Object before, @Nullable Object after) {
        return new Change(field, text(before), text(after), person);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
