package io.answerable.signals;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers from the facts of the day; no signal is stored. */
@Component
@Transactional(readOnly = true)
class ComputedSignals implements SignalDirectory {

    private final Detections detections;
    private final SeenSignals seen;

    ComputedSignals(Detections detections, SeenSignals seen) {
        this.detections = detections;
        this.seen = seen;
    }

    @Override
    public Map<UUID, List<SignalView>> ofSystems(Collection<UUID> systems, LocalDate asOf) {
        return bySystem(seen.among(detections.of(systems, Set.of(), asOf)));
    }

    @Override
    public Map<UUID, List<SignalView>> gapsOf(Collection<UUID> systems, Set<String> codes, LocalDate asOf) {
        return codes.isEmpty() ? Map.of() : bySystem(detections.of(systems, codes, asOf));
    }

    @Override
    public List<SignalView> all(Set<String> codes, LocalDate asOf) {
        return detections.everywhere(codes, asOf);
    }

    private static Map<UUID, List<SignalView>> bySystem(List<SignalView> signals) {
        return signals.stream().collect(groupingBy(it -> Objects.requireNonNull(it.system())));
    }
}
