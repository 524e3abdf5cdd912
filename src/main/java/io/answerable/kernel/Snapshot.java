package io.answerable.kernel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One picture of the facts for a piece of work that many take part in: whatever is read for it is read once. The picture is
 * gone when the work is done; outside of such work everything is read anew.
 */
public final class Snapshot {

    private static final ScopedValue<Map<Object, Object>> READ = ScopedValue.newInstance();

    private Snapshot() {}

    /** Does work that only reads; within another such work it shares its picture. */
    public static <T> T during(Supplier<T> work) {
        return READ.isBound() ? work.get() : ScopedValue.where(READ, new HashMap<>()).call(work::get);
    }

    /**
     * What was read before in the same work, or else is read now; nobody may change it.
     *
     * @param what identifies it, together with whoever reads
     */
    @SuppressWarnings("unchecked")
    public static <T> T of(Class<?> reader, Object what, Supplier<T> reading) {
        if (!READ.isBound()) {
            return reading.get();
        }
        var key = new Key(reader, what);
        var known = READ.get().get(key);
        if (known != null) {
            return (T) known;
        }
        var read = reading.get();
        READ.get().put(key, Objects.requireNonNull(read));
        return read;
    }

    /**
     * The same for many: those that were not read before in the same work are read now, together.
     *
     * @param what identifies, together with whoever reads, what is read of each
     * @param reading what it leaves out there is not, and nobody asks for it again
     */
    public static <K, V> Map<K, V> ofEach(Class<?> reader, Object what, Collection<K> keys,
            Function<Set<K>, Map<K, V>> reading) {
        var known = of(reader, what, () -> new HashMap<K, Optional<V>>());
        var unread = keys.stream().filter(it -> !known.containsKey(it)).collect(Collectors.toSet());
        if (!unread.isEmpty()) {
            var read = reading.apply(unread);
            unread.forEach(it -> known.put(it, Optional.ofNullable(read.get(it))));
        }
        var found = new HashMap<K, V>();
        keys.forEach(key -> known.getOrDefault(key, Optional.empty()).ifPresent(it -> found.put(key, it)));
        return found;
    }

    private record Key(Class<?> reader, Object what) {}
}
