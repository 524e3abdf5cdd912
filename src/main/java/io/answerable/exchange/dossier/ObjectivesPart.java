package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.ProgrammeFacts.Objective;
import io.answerable.organisation.RecordingProgramme;
import io.answerable.organisation.TellingOrganisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The strategic objectives: roadmap and systems refer to them. */
@Component
@Order(150)
class ObjectivesPart implements DossierPart {

    private static final String SECTION = "strategic_objectives";

    private final RecordingProgramme programme;
    private final TellingOrganisation telling;

    ObjectivesPart(RecordingProgramme programme, TellingOrganisation telling) {
        this.programme = programme;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(SECTION, programme.recordObjectives(facts.read(SECTION, ProgrammeSections::objective), asOf,
                progress));
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(
                Told.rows(SECTION, telling.programme(asOf).objectives(), Objective::key, ProgrammeLines::objective));
    }
}
