package io.answerable.inventory.handover;

import io.answerable.facts.Alterations;
import io.answerable.facts.Dated;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RecordingWithSystems;
import io.answerable.inventory.SystemFacts;
import io.answerable.inventory.SystemRecords;
import io.answerable.inventory.register.ActingOnSystems;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what dossiers say of handovers. A status holds from its own day; without one since ever where it is the first
 * that is known, else from the day of the dossier. {@code NONE} says that none exists and undoes nothing (reading 28).
 */
@Component
class RecordingHandovers implements RecordingWithSystems {

    private final Handovers handovers;
    private final ActingOnSystems acting;

    RecordingHandovers(Handovers handovers, ActingOnSystems acting) {
        this.handovers = handovers;
        this.acting = acting;
    }

    @Override
    @Transactional
    public Set<String> record(List<SystemFacts> rows, Map<String, AiSystemId> systems, LocalDate asOf) {
        var timelines = handovers.timelines(systems.values());
        var told = new LinkedHashMap<String, Alterations>();
        for (var row : rows) {
            var system = systems.get(row.key());
            var timeline = system == null ? null : timelines.get(system);
            if (timeline != null) {
                told(row.records().handover()).flatMap(it -> follow(timeline, it, asOf))
                        .ifPresent(it -> told.put(row.key(), it));
            }
        }
        handovers.write(timelines.values());
        acting.recorded(told, systems, "HANDOVER_RECORDED");
        return told.keySet();
    }

    private static Optional<HandoverFact> told(SystemRecords.@Nullable Handover handover) {
        if (handover == null) {
            return Optional.empty();
        }
        return Arrays.stream(HandoverStatus.values())
                .filter(it -> it.name().equals(handover.status()))
                .map(it -> HandoverFact.told(it, handover.date()))
                .findFirst();
    }

    private static Optional<Alterations> follow(Timeline<HandoverFact> timeline, HandoverFact fact, LocalDate asOf) {
        var known = timeline.on(asOf);
        if (known.filter(it -> it.fact().agreesWith(fact)).isPresent()) {
            return Optional.empty();
        }
        var told = new Alterations();
        told.between(known.map(Dated::fact).orElse(null), fact);
        timeline.change(begin(timeline, fact, asOf), fact);
        return Optional.of(told);
    }

    private static LocalDate begin(Timeline<HandoverFact> timeline, HandoverFact fact, LocalDate asOf) {
        var day = fact.day();
        if (timeline.isEmpty()) {
            return day == null ? LocalDate.MIN : day;
        }
        return day != null && !day.isAfter(asOf)
                && timeline.on(asOf).filter(it -> it.from().isBefore(day)).isPresent() ? day : asOf;
    }
}
