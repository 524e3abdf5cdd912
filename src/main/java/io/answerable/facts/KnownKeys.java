package io.answerable.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rows of a dossier refer to by key, looked up once for all rows. */
public final class KnownKeys<I> {

    private final Map<String, I> ids;

    private KnownKeys(Map<String, I> ids) {
        this.ids = ids;
    }

    public static <R, I> KnownKeys<I> of(List<R> rows, Function<R, @Nullable String> reference,
            Function<Collection<String>, Map<String, I>> lookUp) {
        return of(rows, List.of(reference), lookUp);
    }

    public static <R, I> KnownKeys<I> of(List<R> rows, List<Function<R, @Nullable String>> references,
            Function<Collection<String>, Map<String, I>> lookUp) {
        Set<String> keys = rows.stream()
                .flatMap(row -> references.stream().map(it -> it.apply(row)))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        return new KnownKeys<>(keys.isEmpty() ? Map.of() : lookUp.apply(keys));
    }

    /** The thing that a row refers to; refuses the row when there is none. */
    public @Nullable I resolve(Section section, int row, String path, @Nullable String key) {
        var id = key == null ? null : ids.get(key);
        if (key != null && id == null) {
            section.refuse(row, path, "NOT_FOUND", "There is no " + key + ".", null);
        }
        return id;
    }
}
