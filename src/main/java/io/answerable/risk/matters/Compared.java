package io.answerable.risk.matters;

import io.answerable.graphql.DateFilter;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.StringFilter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;

/** Compares values of things that are held in memory with what a filter asks for. */
public final class Compared {

    private Compared() {}

    public static boolean text(@Nullable String value, @Nullable StringFilter filter) {
        return filter == null
                || (filter.eq() == null || filter.eq().equals(value))
                        && (filter.in() == null || value != null && filter.in().contains(value))
                        && (filter.contains() == null || contains(value, filter.contains()))
                        && (filter.isNull() == null || filter.isNull() == (value == null));
    }

    /** Whether one of the values is meant. */
    public static boolean anyText(Collection<String> values, @Nullable StringFilter filter) {
        return filter == null
                || (values.isEmpty() ? text(null, filter) : values.stream().anyMatch(it -> text(it, filter)));
    }

    public static <E extends Enum<E>> boolean oneOf(@Nullable E value, @Nullable E eq, @Nullable List<E> in) {
        return (eq == null || eq == value) && (in == null || value != null && in.contains(value));
    }

    public static boolean day(@Nullable LocalDate day, @Nullable DateFilter filter) {
        return filter == null
                || (filter.eq() == null || filter.eq().equals(day))
                        && (filter.gte() == null || day != null && !day.isBefore(filter.gte()))
                        && (filter.lte() == null || day != null && !day.isAfter(filter.lte()))
                        && (filter.isNull() == null || filter.isNull() == (day == null));
    }

    public static boolean id(@Nullable Identifier value, @Nullable IdFilter filter, String type, String field) {
        var id = Columns.value(value);
        return filter == null
                || (filter.eq() == null || parsed(filter.eq(), type, field).equals(id))
                        && (filter.in() == null || filter.in()
                                .stream()
                                .map(it -> parsed(it, type, field))
                                .toList()
                                .stream()
                                .anyMatch(it -> Objects.equals(it, id)))
                        && (filter.isNull() == null || filter.isNull() == (id == null));
    }

    /** Combines the filters below {@code and}, {@code or} and {@code not}. */
    public static <F> boolean combined(@Nullable List<F> and, @Nullable List<F> or, @Nullable F not,
            Predicate<F> matches) {
        return (and == null || and.stream().allMatch(matches)) && (or == null || or.stream().anyMatch(matches))
                && (not == null || !matches.test(not));
    }

    private static boolean contains(@Nullable String value, String part) {
        return value != null && value.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static UUID parsed(String id, String type, String field) {
        var node = NodeId.parse(id, "filter", field);
        if (!node.type().equals(type)) {
            throw new InvalidInput("This is the id of another type than " + type + ".", "filter", field);
        }
        return node.id();
    }
}
