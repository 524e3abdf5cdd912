package io.answerable.facts;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has changed about one thing since it was read, field by field. */
public final class Alterations {

    private final List<Field> fields = new ArrayList<>();

    /**
     * One field.
     *
     * @param before may refer to a thing; the ledger shows its key instead
     * @param personOf the person whom the value identifies
     */
    record Field(String name, @Nullable Object before, @Nullable Object after, @Nullable PersonId personOf) {}

    public void of(String field, @Nullable Object before, @Nullable Object after) {
        add(new Field(field, before, after, null));
    }

    /** A value that tells who somebody is. */
    public void personal(PersonId person, String field, @Nullable Object before, @Nullable Object after) {
        add(new Field(field, before, after, person));
    }

    /** Days of a range: {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for no day. */
    public static @Nullable LocalDate day(@Nullable LocalDate day) {
        return LocalDate.MIN.equals(day) || LocalDate.MAX.equals(day) ? null : day;
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    private void add(Field field) {
        if (!Objects.equals(field.before(), field.after())) {
            fields.add(field);
        }
    }
}
