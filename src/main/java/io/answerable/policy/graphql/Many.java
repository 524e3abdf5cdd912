package io.answerable.policy.graphql;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers fields with lists of many things at once, each as of the day of its thing: one look-up per day. */
final class Many {

    private Many() {}

    /** What belongs to each thing; an empty list where nothing does. */
    static <T, K, V> Map<T, List<V>> of(List<T> things, Function<T, LocalDate> day, Function<T, K> key,
            BiFunction<Collection<K>, LocalDate, Map<K, List<V>>> lookUp) {
        var found = new HashMap<T, List<V>>();
        things.stream().collect(groupingBy(day)).forEach((asOf, ofThatDay) -> {
            var known = lookUp.apply(ofThatDay.stream().map(key).distinct().toList(), asOf);
            ofThatDay.forEach(it -> found.put(it, known.getOrDefault(key.apply(it), List.of())));
        });
        return found;
    }

    /** The things to which each refers, in its order. */
    static <T, K, V> Map<T, List<V>> referred(List<T> things, Function<T, LocalDate> day, Function<T, List<K>> keys,
            BiFunction<Collection<K>, LocalDate, Map<K, V>> lookUp) {
        var found = new HashMap<T, List<V>>();
        things.stream().collect(groupingBy(day)).forEach((asOf, ofThatDay) -> {
            var wanted = ofThatDay.stream().flatMap(it -> keys.apply(it).stream()).collect(Collectors.toSet());
            var known = lookUp.apply(wanted, asOf);
            ofThatDay.forEach(it -> found.put(it, keys.apply(it)
                    .stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList()));
        });
        return found;
    }
}
