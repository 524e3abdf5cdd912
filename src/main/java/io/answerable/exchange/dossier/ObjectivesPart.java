package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.RecordingProgramme;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The strategic objectives: roadmap and systems refer to them. */
@Component
@Order(150)
class ObjectivesPart implements DossierPart {

    private static final String SECTION = "strategic_objectives";

    private final RecordingProgramme programme;

    ObjectivesPart(RecordingProgramme programme) {
        this.programme = programme;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(SECTION, programme.recordObjectives(facts.read(SECTION, ProgrammeSections::objective), asOf,
                progress));
    }
}
