package io.answerable.signals;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares what is wrong today with what has been announced, and announces the difference, once over all instances:
 * {@link SignalRaised} and {@link SignalResolved}.
 */
@Component
class AnnouncingSignals {

    private final CurrentActor actor;
    private final Detections detections;
    private final AnnouncedSignals announced;
    private final ApplicationEventPublisher events;

    AnnouncingSignals(CurrentActor actor, Detections detections, AnnouncedSignals announced,
            ApplicationEventPublisher events) {
        this.actor = actor;
        this.detections = detections;
        this.announced = announced;
        this.events = events;
    }

    /** Announces for the current organisation. */
    @Transactional
    public void announce() {
        oneAtATime();
        compare(Set.of());
    }

    /** Lets nobody else announce for the current organisation until the transaction ends. */
    void oneAtATime() {
        announced.lock(actor.organisation());
    }

    /** Announces what has changed about these rules alone. */
    void announce(Set<String> codes) {
        if (!codes.isEmpty()) {
            compare(codes);
        }
    }

    /** @param codes empty: all */
    private void compare(Set<String> codes) {
        var by = actor.provenance();
        var wrong = detections.everywhere(codes, actor.today())
                .stream()
                .collect(Collectors.toMap(SignalView::id, Function.identity()));
        var open = announced.open(by.organisation())
                .stream()
                .filter(it -> codes.isEmpty() || codes.contains(it.code()))
                .collect(Collectors.toMap(AnnouncedSignals.Announced::signal, Function.identity()));
        raise(wrong.values().stream().filter(it -> !open.containsKey(it.id())).toList(), by);
        resolve(open.values().stream().filter(it -> !wrong.containsKey(it.signal())).toList(), by);
    }

    private void raise(List<SignalView> signals, Provenance by) {
        if (signals.isEmpty()) {
            return;
        }
        var firstDays = announced.firstDays(by.organisation(), ids(signals));
        var raised = signals.stream().sorted(SignalOrder.USUAL).map(it -> raised(it, firstDays, by)).toList();
        announced.raise(by.organisation(), raised, by.at());
        raised.forEach(events::publishEvent);
    }

    private static SignalRaised raised(SignalView signal, Map<UUID, LocalDate> firstDays, Provenance by) {
        return new SignalRaised(signal.id(), signal.code(), signal.subject().reference(), signal.severity(),
                firstDays.getOrDefault(signal.id(), signal.since()), by);
    }

    private void resolve(List<AnnouncedSignals.Announced> signals, Provenance by) {
        if (signals.isEmpty()) {
            return;
        }
        announced.resolve(by.organisation(), signals, by.at());
        signals.forEach(it -> events.publishEvent(new SignalResolved(it.signal(), it.code(), it.reference(), by)));
    }

    private static Collection<UUID> ids(List<SignalView> signals) {
        return signals.stream().map(SignalView::id).toList();
    }
}
