package io.answerable.facts;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jmolecules.ddd.types.Identifier;
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

    /** Everything that differs between two records, field by field; a part of a record counts by its own fields. */
    public <R extends Record> void between(@Nullable R before, R after) {
        for (var component : after.getClass().getRecordComponents()) {
            var now = value(component, after);
            var then = before == null ? null : value(component, before);
            if (now instanceof Record part && isPartOf(part, after)) {
                between((Record) then, part);
            } else if (refersToMany(then) || refersToMany(now)) {
                each(component.getName(), many(then), many(now));
            } else {
                of(component.getName(), told(then), told(now));
            }
        }
    }

    /** A value that tells who somebody is. */
    public void personal(PersonId person, String field, @Nullable Object before, @Nullable Object after) {
        add(new Field(field, before, after, person));
    }

    /** What a list lost and gained, one by one, so that the ledger shows each by its key. */
    public void each(String field, Collection<?> before, Collection<?> after) {
        before.stream().filter(it -> !after.contains(it)).forEach(it -> of(field, it, null));
        after.stream().filter(it -> !before.contains(it)).forEach(it -> of(field, null, it));
    }

    /** Days of a range: {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for no day. */
    public static @Nullable LocalDate day(@Nullable LocalDate day) {
        return LocalDate.MIN.equals(day) || LocalDate.MAX.equals(day) ? null : day;
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    int count() {
        return fields.size();
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    private static boolean isPartOf(Record part, Record whole) {
        return whole.getClass().equals(part.getClass().getEnclosingClass());
    }

    private static boolean refersToMany(@Nullable Object value) {
        return value instanceof Collection<?> them
                && them.stream().anyMatch(it -> it instanceof Identifier || it instanceof HolderRef);
    }

    private static Collection<?> many(@Nullable Object value) {
        return value instanceof Collection<?> them ? them : List.of();
    }

    /** An empty list tells as much as none. */
    private static @Nullable Object told(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Collection<?> none when none.isEmpty() -> null;
            case Map<?, ?> none when none.isEmpty() -> null;
            default -> value;
        };
    }

    private static @Nullable Object value(RecordComponent component, Record owner) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private void add(Field field) {
        if (!Objects.equals(field.before(), field.after())) {
            fields.add(field);
        }
    }
}
