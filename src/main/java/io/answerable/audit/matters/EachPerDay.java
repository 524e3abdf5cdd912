package io.answerable.audit.matters;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up what many things refer to, several by each thing and each as of its own day: one look-up per day. */
public final class EachPerDay {

    private EachPerDay() {}

    /** What each thing refers to, in the order of its references, without what is not found that day. */
    public static <T, K, V> Map<T, List<V>> of(Collection<T> things, Function<T, LocalDate> day,
            Function<T, Collection<K>> references, BiFunction<Collection<K>, LocalDate, Map<K, V>> lookUp) {
        var found = new HashMap<T, List<V>>();
        things.stream().collect(Collectors.groupingBy(day)).forEach((asOf, ofThatDay) -> {
            var wanted = ofThatDay.stream().flatMap(it -> references.apply(it).stream()).collect(Collectors.toSet());
            var known = lookUp.apply(wanted, asOf);
            ofThatDay.forEach(thing -> found.put(thing, references.apply(thing)
                    .stream()
                    .flatMap(it -> Stream.ofNullable(known.get(it)))
                    .toList()));
        });
        return found;
    }

    /** What belongs to each thing; an empty list where nothing does. */
    public static <T, K, V> Map<T, List<V>> owned(Collection<T> things, Function<T, LocalDate> day,
            Function<T, K> key, BiFunction<Collection<K>, LocalDate, Map<K, List<V>>> lookUp) {
        var found = new HashMap<T, List<V>>();
        things.stream().collect(Collectors.groupingBy(day)).forEach((asOf, ofThatDay) -> {
            var known = lookUp.apply(ofThatDay.stream().map(key).collect(Collectors.toSet()), asOf);
            ofThatDay.forEach(it -> found.put(it, known.getOrDefault(key.apply(it), List.of())));
        });
        return found;
    }
}
