package io.answerable.inventory.graphql;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what many things refer to, as of the day of each, with one read per day. */
public final class PerDay {

    private PerDay() {}

    /** What is read for the things of one day, for all of them. */
    public static <S, R> Map<S, R> read(Collection<S> sources, Function<S, LocalDate> day,
            BiFunction<Collection<S>, LocalDate, Map<S, R>> read) {
        var result = new HashMap<S, R>();
        sources.stream()
                .distinct()
                .collect(groupingBy(day))
                .forEach((asOf, ofThatDay) -> result.putAll(read.apply(ofThatDay, asOf)));
        return result;
    }

    /** The one thing that each source refers to; missing where it refers to none or to an unknown one. */
    public static <S, I, V> Map<S, V> one(Collection<S> sources, Function<S, LocalDate> day,
            Function<S, Stream<I>> reference, BiFunction<Collection<I>, LocalDate, Map<I, V>> read) {
        return read(sources, day, (ofThatDay, asOf) -> {
            var known = read.apply(ofThatDay.stream().flatMap(reference).collect(Collectors.toSet()), asOf);
            var found = new HashMap<S, V>();
            for (var source : ofThatDay) {
                reference.apply(source)
                        .flatMap(it -> Stream.ofNullable(known.get(it)))
                        .findFirst()
                        .ifPresent(it -> found.put(source, it));
            }
            return found;
        });
    }
}
