package io.answerable.graphql;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers fields of many things at once, each as of the day of its thing: one look-up per day. */
public final class PerDay {

    private PerDay() {}

    /** What is read for all things of one day together. */
    public static <V, R> Map<V, R> read(Collection<V> things, Function<V, LocalDate> day,
            BiFunction<Collection<V>, LocalDate, Map<V, R>> read) {
        var answers = new HashMap<V, R>();
        things.stream()
                .distinct()
                .collect(groupingBy(day))
                .forEach((asOf, ofThatDay) -> answers.putAll(read.apply(ofThatDay, asOf)));
        return answers;
    }

    /** What each thing refers to; missing where it refers to nothing, or to something that is not found that day. */
    public static <V, K, R> Map<V, R> one(Collection<V> things, Function<V, LocalDate> day,
            Function<V, @Nullable K> reference,
            BiFunction<Collection<K>, LocalDate, Map<K, R>> lookUp) {
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

    /** The list that belongs to each thing; empty where there is none. */
    public static <V, K, R> Map<V, List<R>> many(Collection<V> things, Function<V, LocalDate> day,
            Function<V, K> reference,
            BiFunction<Collection<K>, LocalDate, Map<K, List<R>>> lookUp) {
        var answers = new HashMap<V, List<R>>();
        things.stream().collect(groupingBy(day)).forEach((asOf, ofThatDay) -> {
            var found = lookUp.apply(ofThatDay.stream().map(reference).toList(), asOf);
            ofThatDay.forEach(it -> answers.put(it, found.getOrDefault(reference.apply(it), List.of())));
        });
        return answers;
    }

    /** What each thing refers to, in its order; without what is not known of the day. */
    public static <V, K, R> Map<V, List<R>> each(Collection<V> things, Function<V, LocalDate> day,
            Function<V, List<K>> references, BiFunction<Collection<K>, LocalDate, Map<K, R>> lookUp) {
        var answers = new HashMap<V, List<R>>();
        things.stream().collect(groupingBy(day)).forEach((asOf, ofThatDay) -> {
            var asked = ofThatDay.stream().flatMap(it -> references.apply(it).stream()).distinct().toList();
            var found = lookUp.apply(asked, asOf);
            ofThatDay.forEach(it -> answers.put(it,
                    references.apply(it).stream().flatMap(key -> Stream.ofNullable(found.get(key))).toList()));
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
