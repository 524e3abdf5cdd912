package io.answerable.inventory.register;

import io.answerable.ledger.Change;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;

/** Tells field by field what differs between what was recorded and what is recorded now, for the ledger. */
final class Differences {

    private Differences() {}

    static <T extends Record> List<Change> between(@Nullable T before, T after) {
        var found = new ArrayList<Change>();
        for (var component : after.getClass().getRecordComponents()) {
            add(component.getName(), before == null ? null : value(component, before), value(component, after), found);
        }
        return found;
    }

    private static void add(String field, @Nullable Object before, @Nullable Object after, List<Change> found) {
        if (after instanceof Record record && !(after instanceof Identifier)) {
            found.addAll(between(before == null ? null : record.getClass().cast(before), record));
        } else if (!Objects.equals(told(before), told(after))) {
            found.add(Change.of(field, told(before), told(after)));
        }
    }

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
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
