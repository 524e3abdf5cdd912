package io.answerable.inventory.closure;

import io.answerable.facts.Alterations;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RecordingWithSystems;
import io.answerable.inventory.SystemFacts;
import io.answerable.inventory.SystemRecords;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.reference.LifeCycleGates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what dossiers say of closures: since ever at first, then from the day of the dossier (rule reading 25). */
@Component
class RecordingClosures implements RecordingWithSystems {

    private final Closures closures;
    private final PeopleDirectory people;
    private final LifeCycleGates catalogue;
    private final ActingOnSystems acting;

    RecordingClosures(Closures closures, PeopleDirectory people, LifeCycleGates catalogue, ActingOnSystems acting) {
        this.closures = closures;
        this.people = people;
        this.catalogue = catalogue;
        this.acting = acting;
    }

    @Override
    @Transactional
    public Set<String> record(List<SystemFacts> rows, Map<String, AiSystemId> systems, LocalDate asOf) {
        var timelines = closures.timelines(systems.values());
        var known = people.idsOf(rows.stream()
                .flatMap(it -> Stream.ofNullable(it.records().closure()))
                .flatMap(it -> Stream.ofNullable(it.overseer()))
                .distinct()
                .toList());
        var told = new LinkedHashMap<String, Alterations>();
        for (var row : rows) {
            var system = systems.get(row.key());
            var timeline = system == null ? null : timelines.get(system);
            var closure = row.records().closure();
            if (timeline != null && closure != null) {
                follow(timeline, closure, known, asOf).ifPresent(it -> told.put(row.key(), it));
            }
        }
        closures.write(timelines.values());
        acting.recorded(told, systems, "CLOSURE_RECORDED");
        return told.keySet();
    }

    private Optional<Alterations> follow(Timeline<ClosureFact> timeline, SystemRecords.Closure told,
            Map<String, PersonId> people, LocalDate asOf) {
        var before = timeline.factOn(asOf).orElse(ClosureFact.NOTHING);
        var overseer = told.overseer();
        var after = overseer == null ? before : before.overseenBy(people.get(overseer));
        for (var item : catalogue.closureChecklist()) {
            var done = told.items().get(item);
            if (done != null && done && !after.done().containsKey(item)) {
                after = after.with(item, "");
            } else if (done != null && !done) {
                after = after.without(item);
            }
        }
        if (after.equals(before)) {
            return Optional.empty();
        }
        timeline.change(timeline.isEmpty() ? LocalDate.MIN : asOf, after);
        return Optional.of(ClosureAlterations.between(before, after));
    }
}
