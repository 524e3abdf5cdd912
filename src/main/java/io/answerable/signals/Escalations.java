package io.answerable.signals;

import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Executives;
import io.answerable.signals.spi.ReportingLine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far signals have climbed the reporting line, and to whom (R-ORG-23, R-RPT-11). */
@Component
@Transactional(readOnly = true)
public class Escalations {

    private final SignalAccountability accountability;
    private final ObjectProvider<ReportingLine> reportingLine;
    private final ObjectProvider<Executives> executives;

    Escalations(SignalAccountability accountability, ObjectProvider<ReportingLine> reportingLine,
            ObjectProvider<Executives> executives) {
        this.accountability = accountability;
        this.reportingLine = reportingLine;
        this.executives = executives;
    }

    /** The highest level that each signal has reached by its day; missing for those that have not climbed yet, and for those that are waived. */
    public Map<SignalView, EscalationView> of(Collection<SignalView> signals) {
        var found = new HashMap<SignalView, EscalationView>();
        signals.stream()
                .collect(Collectors.groupingBy(SignalView::asOf))
                .forEach((asOf, ofThatDay) -> found.putAll(of(ofThatDay, asOf)));
        return found;
    }

    private Map<SignalView, EscalationView> of(List<SignalView> signals, LocalDate asOf) {
        var steps = new HashMap<SignalView, EscalationSteps.Step>();
        signals.stream()
                .filter(it -> it.status() != SignalStatus.WAIVED)
                .forEach(it -> EscalationSteps.reached(it.severity(), it.since(), asOf)
                        .ifPresent(step -> steps.put(it, step)));
        if (steps.isEmpty()) {
            return Map.of();
        }
        var line = lineOf(steps.keySet(), asOf);
        return steps.entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> line.escalation(it.getKey(), it.getValue())));
    }

    private Line lineOf(Set<SignalView> signals, LocalDate asOf) {
        var accountable = accountability.accountableFor(signals, asOf);
        var people = Set.copyOf(accountable.values());
        var line = reportingLine.stream().findFirst();
        return new Line(accountable, line.map(it -> it.presentAmong(people, asOf)).orElse(people),
                line.map(it -> it.managersOf(people, asOf)).orElseGet(Map::of),
                executives.stream().flatMap(it -> it.lastResort(asOf).stream()).findFirst());
    }

    private record Line(Map<SignalView, PersonId> accountable, Set<PersonId> present,
            Map<PersonId, PersonId> managers, Optional<PersonId> lastResort) {

        EscalationView escalation(SignalView signal, EscalationSteps.Step step) {
            return new EscalationView(step.level(), step.since(), receiver(signal, step.level()),
                    signal.asOf());
        }

        // Where a level has nobody who works here the next one up receives it.
        private @Nullable PersonId receiver(SignalView signal, int level) {
            var person = accountable.get(signal);
            var manager = person == null ? null : managers.get(person);
            return Stream
                    .of(Optional.ofNullable(person).filter(present::contains), Optional.ofNullable(manager), lastResort)
                    .skip(level - 1L)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(null);
        }
    }
}
