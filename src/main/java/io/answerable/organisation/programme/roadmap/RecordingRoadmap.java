package io.answerable.organisation.programme.roadmap;

import static java.util.stream.Collectors.toSet;

import io.answerable.facts.Entry;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.ObjectiveDirectory;
import io.answerable.organisation.ProgrammeFacts;
import io.answerable.organisation.RoadmapItemId;
import io.answerable.organisation.StrategicObjectiveId;
import io.answerable.organisation.structure.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records the roadmap of a dossier; items may name each other in any order. */
@Component
public class RecordingRoadmap {

    private final Roadmap roadmap;
    private final ObjectiveDirectory objectives;

    RecordingRoadmap(Roadmap roadmap, ObjectiveDirectory objectives) {
        this.roadmap = roadmap;
        this.objectives = objectives;
    }

    public Recorded record(List<ProgrammeFacts.RoadmapItem> rows, Known known, LocalDate asOf, Progress progress) {
        var section = new Section("roadmap", progress);
        var registration = Registration.of(section, rows, ProgrammeFacts.RoadmapItem::key, roadmap.keys(), asOf);
        var served = objectives.idsOf(rows.stream().flatMap(it -> Stream.ofNullable(it.objective())).toList());
        var externalIds = knownElsewhere(rows, asOf);
        var dependencies = dependencies(rows, registration.entries(), asOf);
        roadmap.record(registration, asOf, (row, item, day) -> {
            checkExternalId(section, row, externalIds);
            checkCircle(section, row, dependencies);
            var fact = fact(section, row, known, served, registration.entries());
            if (!section.hasRefused(row.number())) {
                item.follow(LocalDate.MIN, day, fact);
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    private static void checkExternalId(
            Section section, Registration.Row<ProgrammeFacts.RoadmapItem> row, Map<String, String> known) {
        var externalId = row.content().externalId();
        var key = row.content().key();
        if (externalId != null && !known.computeIfAbsent(externalId, it -> key).equals(key)) {
            section.refuse(row.number(), "external_id", "VALIDATION_FAILED", "Another item has this external id.",
                    null);
        }
    }

    /** By which key the external ids of the dossier are known where the dossier does not name the item itself. */
    private Map<String, String> knownElsewhere(List<ProgrammeFacts.RoadmapItem> rows, LocalDate asOf) {
        var named = rows.stream().map(ProgrammeFacts.RoadmapItem::key).collect(toSet());
        var externalIds = rows.stream().flatMap(it -> Stream.ofNullable(it.externalId())).toList();
        var known = new HashMap<String, String>();
        roadmap.byExternalIds(externalIds, asOf)
                .stream()
                .filter(it -> !named.contains(it.key()))
                .forEach(it -> known.put(Objects.requireNonNull(it.fact().externalId()), it.key()));
        return known;
    }

    /** What waits for what when the dossier is recorded. */
    private Map<RoadmapItemId, List<RoadmapItemId>> dependencies(
            List<ProgrammeFacts.RoadmapItem> rows, Map<String, Entry> items, LocalDate asOf) {
        var dependencies = new HashMap<RoadmapItemId, List<RoadmapItemId>>();
        roadmap.all(asOf).forEach(it -> dependencies.put(RoadmapItemId.of(it.id()), it.fact().dependsOn()));
        rows.forEach(row -> idsOf(List.of(row.key()), items)
                .forEach(it -> dependencies.put(it, idsOf(row.dependsOn(), items))));
        return dependencies;
    }

    private static List<RoadmapItemId> idsOf(List<String> keys, Map<String, Entry> items) {
        return keys.stream()
                .flatMap(it -> Stream.ofNullable(items.get(it)))
                .map(it -> RoadmapItemId.of(it.id()))
                .toList();
    }

    private static void checkCircle(Section section, Registration.Row<ProgrammeFacts.RoadmapItem> row,
            Map<RoadmapItemId, List<RoadmapItemId>> dependencies) {
        var item = RoadmapItemId.of(row.entry().id());
        if (Waiting.reaches(item, dependencies.getOrDefault(item, List.of()), dependencies)) {
            section.refuse(row.number(), "depends_on", "VALIDATION_FAILED", "The item would wait for itself.", null);
        }
    }

    private static RoadmapFact fact(Section section, Registration.Row<ProgrammeFacts.RoadmapItem> row, Known known,
            Map<String, StrategicObjectiveId> served, Map<String, Entry> items) {
        var said = row.content();
        section.acceptsText(row.number(), "title", said.title());
        section.acceptsOptional(row.number(), "scope", said.scope());
        if (said.starts() != null && said.due() != null && said.due().isBefore(said.starts())) {
            section.refuse(row.number(), "due", "VALIDATION_FAILED", "The item is due before it starts.", null);
        }
        return new RoadmapFact(said.title(), said.scope(), objective(section, row, served),
                known.person(section, row.number(), "owner", said.owner()), said.starts(), said.due(), said.status(),
                dependsOn(section, row, items), said.externalId(), said.resources());
    }

    private static @Nullable StrategicObjectiveId objective(Section section,
            Registration.Row<ProgrammeFacts.RoadmapItem> row, Map<String, StrategicObjectiveId> served) {
        var key = row.content().objective();
        var found = key == null ? null : served.get(key);
        if (key != null && found == null) {
            section.refuse(row.number(), "objective", "NOT_FOUND", "There is no " + key + ".", null);
        }
        return found;
    }

    private static List<RoadmapItemId> dependsOn(
            Section section, Registration.Row<ProgrammeFacts.RoadmapItem> row, Map<String, Entry> items) {
        var found = new ArrayList<RoadmapItemId>();
        var keys = row.content().dependsOn();
        for (int i = 0; i < keys.size(); i++) {
            var item = items.get(keys.get(i));
            if (item == null) {
                section.refuse(row.number(), "depends_on[" + i + "]", "NOT_FOUND", "There is no " + keys.get(i) + ".",
                        null);
            } else {
                found.add(RoadmapItemId.of(item.id()));
            }
        }
        return found;
    }
}
