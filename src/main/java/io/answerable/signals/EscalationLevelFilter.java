package io.answerable.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares how far signals have climbed, from 1 to 3; all given comparisons must hold. */
public record EscalationLevelFilter(@Nullable Integer eq, @Nullable List<Integer> in) {

    boolean accepts(int level) {
        return (eq == null || eq == level) && (in == null || in.contains(level));
    }
}
