package io.answerable.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what has become of signals; all given comparisons must hold. */
public record SignalStatusFilter(@Nullable SignalStatus eq, @Nullable List<SignalStatus> in) {

    boolean accepts(SignalStatus status) {
        return (eq == null || eq == status) && (in == null || in.contains(status));
    }
}
