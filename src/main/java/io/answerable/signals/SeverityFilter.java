package io.answerable.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares severities; all given comparisons must hold. */
public record SeverityFilter(@Nullable Severity eq, @Nullable List<Severity> in) {

    boolean accepts(Severity severity) {
        return (eq == null || eq == severity) && (in == null || in.contains(severity));
    }
}
