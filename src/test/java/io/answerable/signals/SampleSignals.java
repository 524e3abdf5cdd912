package io.answerable.signals;

import io.answerable.reference.DetectionRule;
import io.answerable.reference.DetectionRules;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A detector that finds what a test tells it, and a small catalogue of rules. */
final class SampleSignals implements Detector, DetectionRules {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Set<String> codes;
    private final List<Detection> found = new ArrayList<>();
    final List<Concern> asked = new ArrayList<>();

    SampleSignals(Detection... found) {
        this.found.addAll(List.of(found));
        this.codes = Arrays.stream(found).map(Detection::code).collect(Collectors.toSet());
    }

    static Detection detection(String code, String reference, LocalDate since, @Nullable UUID unit,
            @Nullable UUID system) {
        return new Detection(code, new Subject("system", "AiSystem", system, reference, reference), since, "Because",
                "Mend it", unit, system);
    }

    static Detection detection(String code, String reference) {
        return detection(code, reference, TODAY, null, null);
    }

    static SignalView signal(String code, Severity severity, LocalDate since, String reference) {
        return new SignalView(UUID.nameUUIDFromBytes((code + reference).getBytes()), code, "NAME", severity, TODAY,
                since, "Because", "Mend it", new Subject("system", null, null, reference, reference), null, null, null);
    }

    void clear() {
        found.clear();
    }

    void find(Detection detection) {
        found.add(detection);
    }

    @Override
    public Set<String> codes() {
        return codes;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        asked.add(concern);
        return List.copyOf(found);
    }

    @Override
    public Optional<DetectionRule> rule(String code) {
        return rules().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public List<DetectionRule> rules() {
        return Stream.of("RACI-004 CRITICAL", "RACI-009 WARNING", "OWN-004 ERROR", "OWN-001 CRITICAL")
                .map(it -> it.split(" "))
                .map(it -> new DetectionRule(it[0], "NAME_OF_" + it[0], it[1], "FLAG", "system", "", "R-RPT-10"))
                .toList();
    }

    @Override
    public int threshold(String name) {
        throw new IllegalArgumentException(name);
    }
}
