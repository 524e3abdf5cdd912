package io.answerable.oversight.figures;

import io.answerable.signals.SignalView;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The day on which figures are computed, with the signals of that day that they asked for.
 *
 * @param signals by code
 */
record Reckoning(LocalDate asOf, Map<String, List<SignalView>> signals) {

    List<SignalView> signals(Set<String> codes) {
        return codes.stream().sorted().flatMap(it -> signals.getOrDefault(it, List.of()).stream()).toList();
    }

    Stream<Subject> subjects(Set<String> codes) {
        return signals(codes).stream().map(SignalView::subject).distinct();
    }
}
