package io.answerable.facts;

import io.answerable.ledger.spi.KnownByKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads the keys by which people know things of any context: one question to each that is concerned, however many there are. */
@Component
public class ReadingKeys {

    private final ObjectProvider<KnownByKey> contexts;

    ReadingKeys(ObjectProvider<KnownByKey> contexts) {
        this.contexts = contexts;
    }

    /** The keys of these references; null refers to nothing. */
    public Keys of(Stream<? extends @Nullable Object> references) {
        var distinct = references.filter(Objects::nonNull).map(Objects::requireNonNull).collect(Collectors.toSet());
        var keys = new HashMap<Object, String>();
        contexts.forEach(it -> keys.putAll(keysIn(it, distinct)));
        return new Keys(keys);
    }

    private static Map<Object, String> keysIn(KnownByKey context, Set<Object> references) {
        var covered = references.stream().filter(context::covers).toList();
        return covered.isEmpty() ? Map.of() : context.keysOf(covered);
    }

    /** Keys by reference. */
    public record Keys(Map<Object, String> known) {

        /** Null where the reference is null or refers to nothing known. */
        public @Nullable String of(@Nullable Object reference) {
            return reference == null ? null : known.get(reference);
        }

        /** The key of something that is known for certain. */
        public String certain(Object reference) {
            return Objects.requireNonNull(known.get(reference), () -> reference + " has no key");
        }

        /** The keys of those that are known, in their order. */
        public List<String> all(Collection<?> references) {
            return references.stream().flatMap(it -> Stream.ofNullable(known.get(it))).toList();
        }
    }
}
