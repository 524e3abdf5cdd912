package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.ProgrammeFacts.Engagement;
import io.answerable.organisation.ProgrammeFacts.Milestone;
import io.answerable.organisation.ProgrammeFacts.RoadmapItem;
import io.answerable.organisation.RecordingProgramme;
import io.answerable.organisation.TellingOrganisation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Roadmap, milestones and engagements. */
@Component
@Order(160)
class ProgrammePart implements DossierPart {

    private static final String ROADMAP = "roadmap";
    private static final String MILESTONES = "milestones_recognised";
    private static final String ENGAGEMENTS = "engagements";

    private final RecordingProgramme programme;
    private final TellingOrganisation telling;

    ProgrammePart(RecordingProgramme programme, TellingOrganisation telling) {
        this.programme = programme;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        var recorded = new LinkedHashMap<String, Recorded>();
        recorded.put(ROADMAP, programme.recordRoadmap(facts.read(ROADMAP, ProgrammeSections::roadmapItem), asOf,
                progress));
        recorded.put(MILESTONES, programme.recordMilestones(facts.read(MILESTONES, ProgrammeSections::milestone), asOf,
                progress));
        recorded.put(ENGAGEMENTS, programme.recordEngagements(
                facts.read(ENGAGEMENTS, ProgrammeSections::engagement), asOf, progress));
        return recorded;
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        var told = telling.programme(asOf);
        return List.of(Told.rows(ROADMAP, told.roadmap(), RoadmapItem::key, ProgrammeLines::roadmapItem),
                Told.rows(MILESTONES, told.milestones(), Milestone::key, ProgrammeLines::milestone),
                Told.rows(ENGAGEMENTS, told.engagements(), Engagement::key, ProgrammeLines::engagement));
    }
}
