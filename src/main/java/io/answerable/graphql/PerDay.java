package io.answerable.graphql;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers a field of many things at once, each as of the day of its thing: one look-up per day. */
public final class PerDay {

    private PerDay() {}

    /** What each thing refers to; missing where it refers to nothing, or to something that is not found that day. */
    public static <V, K, R> Map<V, R> one(Collection<V> things, Function<V, LocalDate> day,
            Function<V, @Nullable K> reference, BiFunction<Collection<K>, LocalDate, Map<K, R>> lookUp) {
        var answers = new HashMap<V, R>();
        things.stream().collect(groupingBy(day)).forEach((asOf, ofThatDay) -> {
            var found = lookUp.apply(references(ofThatDay, reference), asOf);
            for (var thing : ofThatDay) {
                var key = reference.apply(thing);
                var answer = key == null ? null : found.get(key);
                if (answer != null) {
                    answers.put(thing, answer);
                }
            }
        });
        return answers;
    }

    private static <V, K> Set<K> references(Collection<V> things, Function<V, @Nullable K> reference) {
        var references = new HashSet<K>();
        for (var thing : things) {
            var key = reference.apply(thing);
            if (key != null) {
                references.add(key);
            }
        }
        return references;
    }
}
