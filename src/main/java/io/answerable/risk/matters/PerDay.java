package io.answerable.risk.matters;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks up what many things refer to, each as of its own day: one look-up per day. */
public final class PerDay {

    private PerDay() {}

    /** What each thing refers to; missing where it refers to nothing or to something unknown. */
    public static <T, K, V> Map<T, V> one(List<T> things, Function<T, LocalDate> day,
            Function<T, @Nullable K> reference,
            BiFunction<Collection<K>, LocalDate, Map<K, V>> lookUp) {
        var found = new HashMap<T, V>();
        things.stream().collect(groupingBy(day)).forEach((asOf, ofThatDay) -> {
            var known = lookUp.apply(referencesOf(ofThatDay, reference), asOf);
            for (var thing : ofThatDay) {
                var key = reference.apply(thing);
                var value = key == null ? null : known.get(key);
                if (value != null) {
                    found.put(thing, value);
                }
            }
        });
        return found;
    }

    private static <T, K> Collection<K> referencesOf(List<T> things, Function<T, @Nullable K> reference) {
        return things.stream().map(reference).filter(Objects::nonNull).map(Objects::requireNonNull).collect(toSet());
    }
}
