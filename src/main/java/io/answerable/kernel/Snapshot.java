package io.answerable.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

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

    private record Key(Class<?> reader, Object what) {}
}
