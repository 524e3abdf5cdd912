package io.answerable.organisation;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records what a dossier says about objectives, roadmap, milestones and engagements; starts no process. */
public interface RecordingProgramme {

    /** What became of the section {@code strategic_objectives}. */
    Recorded recordObjectives(List<ProgrammeFacts.Objective> rows, LocalDate asOf, Progress progress);

    /** What became of the section {@code roadmap}. */
    Recorded recordRoadmap(List<ProgrammeFacts.RoadmapItem> rows, LocalDate asOf, Progress progress);

    /** What became of the section {@code milestones_recognised}. */
    Recorded recordMilestones(List<ProgrammeFacts.Milestone> rows, LocalDate asOf, Progress progress);

    /** What became of the section {@code engagements}. */
    Recorded recordEngagements(List<ProgrammeFacts.Engagement> rows, LocalDate asOf, Progress progress);
}
