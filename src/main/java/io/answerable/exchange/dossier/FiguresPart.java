package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.oversight.FigureFacts;
import io.answerable.oversight.RecordingFigures;
import io.answerable.oversight.TellingFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the figures of governance came to when they were measured. */
@Component
@Order(800)
class FiguresPart implements DossierPart {

    private static final String VALUES = "governance_kpi_values";

    private final RecordingFigures figures;
    private final TellingFigures telling;

    FiguresPart(RecordingFigures figures, TellingFigures telling) {
        this.figures = figures;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(VALUES, figures.record(facts.read(VALUES, FiguresPart::value), asOf, progress));
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(Told.rows(VALUES, telling.told(asOf), FigureFacts::key, FiguresPart::write));
    }

    private static FigureFacts value(Row row) {
        return new FigureFacts(row.text("id"), row.day("measured", Row.NO_DAY), row.decimal("value"));
    }

    private static void write(Line line, FigureFacts it) {
        line.text("id", it.key()).day("measured", it.measured()).decimal("value", it.value());
    }
}
