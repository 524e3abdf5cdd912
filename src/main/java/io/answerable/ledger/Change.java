package io.answerable.ledger;

import io.answerable.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One field that changed.
 *
 * @param field name of the field in the language of the schema
 * @param before the value until now; null if there was none. A reference to a thing is written as the thing's key, every
 *     other value as its text
 * @param after the value from now on; null if there is none
 * @param personOf the person whom the value identifies; such values are kept encrypted under that person's key
 */
public record Change(String field, @Nullable Object before, @Nullable Object after, @Nullable PersonId personOf) {

    public static Change of(String field, @Nullable Object before, @Nullable Object after) {
        return new Change(field, before, after, null);
    }

    /** A value that tells who somebody is, such as a name or an e-mail address. */
    public static Change personal(PersonId person, String field, @Nullable Object before, @Nullable Object after) {
        return new Change(field, before, after, person);
    }
}
