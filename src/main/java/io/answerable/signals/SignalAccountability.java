package io.answerable.signals;

import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Accountable;
import io.answerable.signals.spi.Detection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names who answers for what signals point at. */
@Component
@Transactional(readOnly = true)
public class SignalAccountability {

    private final ObjectProvider<Accountable> accountable;

    SignalAccountability(ObjectProvider<Accountable> accountable) {
        this.accountable = accountable;
    }

    /** The accountable person of each signal's subject on that day; missing where nobody is. */
    public Map<SignalView, PersonId> accountableFor(Collection<SignalView> signals, LocalDate asOf) {
        var detections = signals.stream()
                .distinct()
                .collect(Collectors.toMap(it -> it, SignalAccountability::detection));
        var found = new HashMap<Detection, PersonId>();
        accountable.orderedStream()
                .forEach(it -> it.accountableFor(detections.values(), asOf).forEach(found::putIfAbsent));
        var people = new HashMap<SignalView, PersonId>();
        detections.forEach((signal, detection) -> {
            var person = found.get(detection);
            if (person != null) {
                people.put(signal, person);
            }
        });
        return people;
    }

    /** The same where each signal is asked for as of its own day. */
    public Map<SignalView, PersonId> accountableFor(Collection<SignalView> signals) {
        var people = new HashMap<SignalView, PersonId>();
        signals.stream()
                .collect(Collectors.groupingBy(SignalView::asOf))
                .forEach((asOf, ofThatDay) -> people.putAll(accountableFor(ofThatDay, asOf)));
        return people;
    }

    private static Detection detection(SignalView signal) {
        return new Detection(signal.code(), signal.subject(), signal.since(), signal.reason(), signal.suggestedStep(),
                signal.unit(), signal.system());
    }
}
