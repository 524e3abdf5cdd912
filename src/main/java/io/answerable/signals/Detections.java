package io.answerable.signals;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Snapshot;
import io.answerable.reference.DetectionRules;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the detectors of all contexts what is wrong, and makes one signal of each code and subject. */
@Component
class Detections {

    // Asked for when needed: detectors use answers that themselves contain signals.
    private final ObjectProvider<Detector> detectors;
    private final DetectionRules rules;
    private final SignalResponses responses;
    private final CurrentActor actor;

    Detections(ObjectProvider<Detector> detectors, DetectionRules rules, SignalResponses responses,
            CurrentActor actor) {
        this.detectors = detectors;
        this.rules = rules;
        this.responses = responses;
        this.actor = actor;
    }

    /** Everything wrong on that day with these codes (all if empty), most severe first. */
    List<SignalView> everywhere(Set<String> codes, LocalDate asOf) {
        return signals(codes, asOf, Optional.empty());
    }

    /** What is wrong on that day with these codes (all if empty) and concerns these systems, most severe first. */
    List<SignalView> of(Collection<UUID> systems, Set<String> codes, LocalDate asOf) {
        return systems.isEmpty() ? List.of() : signals(codes, asOf, Optional.of(Set.copyOf(systems)));
    }

    private List<SignalView> signals(Set<String> codes, LocalDate asOf, Optional<Set<UUID>> systems) {
        var organisation = actor.organisation();
        var signals = new HashMap<UUID, SignalView>();
        Snapshot.during(() -> detectors.stream().flatMap(it -> detected(it, codes, asOf, systems)).toList())
                .stream()
                .map(it -> signal(organisation, it, asOf))
                .forEach(it -> signals.merge(it.id(), it, Detections::longer));
        return answered(signals, asOf).sorted(SignalOrder.USUAL).toList();
    }

    private Stream<SignalView> answered(Map<UUID, SignalView> signals, LocalDate asOf) {
        var answers = responses.of(signals.keySet(), asOf);
        return signals.values().stream().map(it -> it.answeredBy(answers.get(it.id())));
    }

    private static Stream<Detection> detected(Detector detector, Set<String> codes, LocalDate asOf,
            Optional<Set<UUID>> systems) {
        var asked = detector.codes()
                .stream()
                .filter(it -> codes.isEmpty() || codes.contains(it))
                .collect(Collectors.toSet());
        return Snapshot.ofEach(Detections.class, new Question(detector, asOf, systems), asked,
                it -> byCode(detector, new Concern(asOf, it, systems)))
                .values()
                .stream()
                .flatMap(List::stream);
    }

    /** What a detector was asked, but for the codes. */
    private record Question(Detector detector, LocalDate asOf, Optional<Set<UUID>> systems) {}

    private static Map<String, List<Detection>> byCode(Detector detector, Concern concern) {
        var systems = concern.systems();
        return detector.detect(concern)
                .stream()
                .filter(it -> concern.asksFor(it.code()))
                .filter(it -> systems.isEmpty() || it.system() != null && systems.get().contains(it.system()))
                .collect(Collectors.groupingBy(Detection::code));
    }

    private SignalView signal(OrganisationId organisation, Detection found, LocalDate asOf) {
        var rule = rules.rule(found.code())
                .orElseThrow(() -> new IllegalStateException("No rule of the catalogue is called " + found.code()));
        return new SignalView(SignalIdentity.of(organisation, found.code(), found.subject().reference()), found.code(),
                rule.name(), Severity.valueOf(rule.severity()), asOf, found.since(), found.reason(),
                found.suggestedStep(), found.subject(), found.unit(), found.system(), null);
    }

    // The same cause never gives two signals.
    private static SignalView longer(SignalView left, SignalView right) {
        return right.since().isBefore(left.since()) ? right : left;
    }
}
