package io.answerable.organisation.graphql;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.Reference;
import io.answerable.graphql.StringFilter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares values of things that are few enough to be held in memory. */
final class Matching {

    private Matching() {}

    static boolean text(@Nullable String value, @Nullable StringFilter filter) {
        return filter == null
                || (filter.eq() == null || filter.eq().equals(value))
                        && (filter.in() == null || value != null && filter.in().contains(value))
                        && (filter.contains() == null || contains(value, filter.contains()))
                        && (filter.isNull() == null || filter.isNull() == (value == null));
    }

    static boolean id(@Nullable UUID value, @Nullable IdFilter filter, String type, String field) {
        return ids(value == null ? List.of() : List.of(value), filter, field, type);
    }

    /** Whether one of the values is meant; each id may be one of these types. */
    static boolean ids(Collection<UUID> values, @Nullable IdFilter filter, String field, String... types) {
        return filter == null
                || (filter.eq() == null || values.contains(parsed(filter.eq(), field, types)))
                        && (filter.in() == null
                                || filter.in().stream().anyMatch(it -> values.contains(parsed(it, field, types))))
                        && (filter.isNull() == null || filter.isNull() == values.isEmpty());
    }

    static <E extends Enum<E>> boolean oneOf(String value, @Nullable E eq, @Nullable List<E> in) {
        return (eq == null || eq.name().equals(value))
                && (in == null || in.stream().anyMatch(it -> it.name().equals(value)));
    }

    /** Combines the filters below {@code and}, {@code or} and {@code not}. */
    static <F> boolean combined(@Nullable List<F> and, @Nullable List<F> or, @Nullable F not, Predicate<F> matches) {
        return (and == null || and.stream().allMatch(matches)) && (or == null || or.stream().anyMatch(matches))
                && (not == null || !matches.test(not));
    }

    private static boolean contains(@Nullable String value, String part) {
        return value != null && value.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static UUID parsed(String id, String field, String... types) {
        var type = io.answerable.graphql.NodeId.parse(id, "filter", field).type();
        var expected = List.of(types).contains(type) ? type : types[0];
        return new Reference(id, null).resolve(expected, key -> Optional.empty(), "filter", field).orElseThrow();
    }
}
