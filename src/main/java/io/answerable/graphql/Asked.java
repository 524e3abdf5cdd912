package io.answerable.graphql;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/**
 * A field with arguments, asked of one thing of many.
 *
 * @param context what else is asked, for example the day
 */
public record Asked<T, C>(T subject, C context) {

    /** Answers it for all things of a request at once: one look-up per context, whatever the number of things. */
    public static <T, C, V> void answer(BatchLoaderRegistry registry, String name,
            BiFunction<Collection<T>, C, Map<T, V>> lookup, @Nullable V absent) {
        registry.<Asked<T, C>, V>forName(name)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> {
                    var found = new HashMap<Asked<T, C>, V>();
                    keys.stream().collect(groupingBy(Asked::context)).forEach((context, asked) -> {
                        var values = lookup.apply(asked.stream().map(Asked::subject).distinct().toList(), context);
                        asked.forEach(it -> Optional.ofNullable(values.get(it.subject()))
                                .or(() -> Optional.ofNullable(absent))
                                .ifPresent(value -> found.put(it, value)));
                    });
                    return found;
                }));
    }
}
