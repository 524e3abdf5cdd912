package io.answerable.organisation.programme.dossier;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.ProgrammeFacts;
import io.answerable.organisation.RecordingProgramme;
import io.answerable.organisation.objectives.RecordingObjectives;
import io.answerable.organisation.programme.engagements.RecordingEngagements;
import io.answerable.organisation.programme.milestones.RecordingMilestones;
import io.answerable.organisation.programme.roadmap.RecordingRoadmap;
import io.answerable.organisation.structure.Known;
import io.answerable.organisation.structure.ThingsByKey;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class ProgrammeRecording implements RecordingProgramme {

    private final CurrentActor actor;
    private final ThingsByKey things;
    private final RecordingObjectives objectives;
    private final RecordingRoadmap roadmap;
    private final RecordingMilestones milestones;
    private final RecordingEngagements engagements;

    ProgrammeRecording(CurrentActor actor, ThingsByKey things, RecordingObjectives objectives,
            RecordingRoadmap roadmap, RecordingMilestones milestones, RecordingEngagements engagements) {
        this.actor = actor;
        this.things = things;
        this.objectives = objectives;
        this.roadmap = roadmap;
        this.milestones = milestones;
        this.engagements = engagements;
    }

    @Override
    public Recorded recordObjectives(List<ProgrammeFacts.Objective> rows, LocalDate asOf, Progress progress) {
        return objectives.record(rows, known(), asOf, progress);
    }

    @Override
    public Recorded recordRoadmap(List<ProgrammeFacts.RoadmapItem> rows, LocalDate asOf, Progress progress) {
        return roadmap.record(rows, known(), asOf, progress);
    }

    @Override
    public Recorded recordMilestones(List<ProgrammeFacts.Milestone> rows, LocalDate asOf, Progress progress) {
        return milestones.record(rows, known(), asOf, progress);
    }

    @Override
    public Recorded recordEngagements(List<ProgrammeFacts.Engagement> rows, LocalDate asOf, Progress progress) {
        return engagements.record(rows, known(), asOf, progress);
    }

    private Known known() {
        actor.require(Permission.EXCHANGE);
        return things.all();
    }
}
