package io.answerable.organisation.structure;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds circles in trees that people build by hand (O-1). */
public final class Circles {

    private Circles() {}

    /** Everything that is above itself. */
    public static Set<UUID> in(Map<UUID, UUID> parents) {
        var inCircle = new HashSet<UUID>();
        var clear = new HashSet<UUID>();
        for (var start : parents.keySet()) {
            walk(start, parents, inCircle, clear);
        }
        return inCircle;
    }

    private static void walk(UUID start, Map<UUID, UUID> parents, Set<UUID> inCircle, Set<UUID> clear) {
        var path = new HashSet<UUID>();
        @Nullable
        UUID step = start;
        while (step != null && !clear.contains(step) && path.add(step)) {
            step = parents.get(step);
        }
        if (step != null && !clear.contains(step)) {
            collect(step, parents, inCircle);
        }
        clear.addAll(path);
    }

    private static void collect(UUID member, Map<UUID, UUID> parents, Set<UUID> inCircle) {
        @Nullable
        UUID step = member;
        while (step != null && inCircle.add(step)) {
            step = parents.get(step);
        }
    }
}
