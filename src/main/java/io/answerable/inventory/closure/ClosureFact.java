package io.answerable.inventory.closure;

import io.answerable.kernel.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the end of a system is prepared during some days.
 *
 * @param done evidence by item; empty where there is none
 */
record ClosureFact(@Nullable PersonId overseer, Map<String, String> done) {

    static final ClosureFact NOTHING = new ClosureFact(null, Map.of());

    ClosureFact {
        done = Map.copyOf(done);
    }

    ClosureFact overseenBy(@Nullable PersonId person) {
        return new ClosureFact(person, done);
    }

    ClosureFact with(String item, String evidence) {
        var all = new HashMap<>(done);
        all.put(item, evidence);
        return new ClosureFact(overseer, all);
    }

    ClosureFact without(String item) {
        var rest = new HashMap<>(done);
        rest.remove(item);
        return new ClosureFact(overseer, rest);
    }

    boolean covers(Collection<String> items) {
        return done.keySet().containsAll(items);
    }
}
