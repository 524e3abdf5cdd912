package io.answerable.inventory.preparation;

import static java.util.Objects.requireNonNull;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.Reference;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads which things a filter by id means. */
public final class SystemIds {

    private SystemIds() {}

    /** The AI systems of the filter; null when it does not ask for any. */
    public static UUID @Nullable [] of(@Nullable IdFilter filter) {
        return of("AiSystem", filter, "aiSystem");
    }

    /** The things of that type; both comparisons must hold when both are given. */
    public static UUID @Nullable [] of(String type, @Nullable IdFilter filter, String field) {
        if (filter == null || filter.eq() == null && filter.in() == null) {
            return null;
        }
        var in = filter.in() == null ? null : filter.in().stream().map(it -> parsed(type, it, field)).toList();
        var eq = filter.eq() == null ? null : parsed(type, filter.eq(), field);
        if (eq == null) {
            return requireNonNull(in).toArray(UUID[]::new);
        }
        return in == null || in.contains(eq) ? new UUID[]{eq} : new UUID[0];
    }

    private static UUID parsed(String type, String id, String field) {
        return new Reference(id, null).resolve(type, key -> Optional.empty(), "filter", field).orElseThrow();
    }
}
