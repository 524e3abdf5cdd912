package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.training.CompetencyProfileFacts;
import io.answerable.training.RecordingCompetence;
import io.answerable.training.TellingCompetence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people were found to be able to do in their roles. */
@Component
@Order(620)
class CompetencyProfilesPart implements DossierPart {

    private static final String PROFILES = "competency_profiles";
    private static final List<String> IDENTITY = List.of("person", "role");

    private final RecordingCompetence recording;
    private final TellingCompetence telling;

    CompetencyProfilesPart(RecordingCompetence recording, TellingCompetence telling) {
        this.recording = recording;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(PROFILES,
                recording.profiles(facts.read(PROFILES, IDENTITY, CompetencyProfilesPart::profile), asOf, progress));
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(Told.rows(PROFILES, telling.profiles(asOf), it -> it.person() + "/" + it.role(),
                CompetencyProfilesPart::write));
    }

    private static CompetencyProfileFacts profile(Row row) {
        return new CompetencyProfileFacts(row.text("person"), row.text("role"), row.numbers("levels"),
                row.optionalDay("assessed"), row.optionalText("by"));
    }

    private static void write(Line line, CompetencyProfileFacts it) {
        line.text("person", it.person())
                .text("role", it.role())
                .numbers("levels", it.levels())
                .day("assessed", it.assessed())
                .text("by", it.by());
    }
}
