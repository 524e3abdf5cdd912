package io.answerable.organisation.dossier;

import static java.util.stream.Collectors.toMap;

import io.answerable.organisation.EngagementDirectory;
import io.answerable.organisation.MilestoneDirectory;
import io.answerable.organisation.ObjectiveDirectory;
import io.answerable.organisation.ProgrammeFacts;
import io.answerable.organisation.RoadmapDirectory;
import io.answerable.organisation.RoadmapItemId;
import io.answerable.organisation.RoadmapItemView;
import io.answerable.organisation.StrategicObjectiveId;
import io.answerable.organisation.StrategicObjectiveView;
import io.answerable.organisation.structure.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells objectives, roadmap, milestones and engagements in the words of a dossier. */
@Component
class TellingProgramme {

    private final ObjectiveDirectory objectives;
    private final RoadmapDirectory roadmap;
    private final MilestoneDirectory milestones;
    private final EngagementDirectory engagements;

    TellingProgramme(ObjectiveDirectory objectives, RoadmapDirectory roadmap, MilestoneDirectory milestones,
            EngagementDirectory engagements) {
        this.objectives = objectives;
        this.roadmap = roadmap;
        this.milestones = milestones;
        this.engagements = engagements;
    }

    ProgrammeFacts told(Names names, LocalDate asOf) {
        var known = objectives.all(asOf);
        return new ProgrammeFacts(asOf, known.stream().map(it -> objective(it, names)).toList(),
                roadmap(known, names, asOf), milestones(names, asOf), engagements(names, asOf));
    }

    private static ProgrammeFacts.Objective objective(StrategicObjectiveView objective, Names names) {
        return new ProgrammeFacts.Objective(objective.key(), objective.title(), objective.strategy(),
                names.of(objective.owner()));
    }

    private List<ProgrammeFacts.RoadmapItem> roadmap(
            List<StrategicObjectiveView> served, Names names, LocalDate asOf) {
        var objectiveKeys = served.stream().collect(toMap(StrategicObjectiveView::id, StrategicObjectiveView::key));
        var items = roadmap.all(asOf);
        var itemKeys = items.stream().collect(toMap(RoadmapItemView::id, RoadmapItemView::key));
        return items.stream().map(it -> item(it, objectiveKeys, itemKeys, names)).toList();
    }

    private static ProgrammeFacts.RoadmapItem item(RoadmapItemView item,
            Map<StrategicObjectiveId, String> objectives, Map<RoadmapItemId, String> items, Names names) {
        var objective = item.objective();
        return new ProgrammeFacts.RoadmapItem(item.key(), item.title(), item.scope(),
                objective == null ? null : objectives.get(objective), names.of(item.owner()), item.starts(),
                item.due(), item.status(),
                item.dependsOn().stream().flatMap(it -> Stream.ofNullable(items.get(it))).toList(),
                item.externalId(), item.resources());
    }

    private List<ProgrammeFacts.Milestone> milestones(Names names, LocalDate asOf) {
        return milestones.all(asOf)
                .stream()
                .map(it -> new ProgrammeFacts.Milestone(it.key(), it.title(), it.story(), it.reachedOn(),
                        names.units(it.units()), it.channel()))
                .toList();
    }

    private List<ProgrammeFacts.Engagement> engagements(Names names, LocalDate asOf) {
        return engagements.all(asOf)
                .stream()
                .map(it -> new ProgrammeFacts.Engagement(it.key(), it.kind(), it.heldOn(), it.topic(),
                        names.holders(it.attendees()), it.outcome(), it.openPoints()))
                .toList();
    }
}
