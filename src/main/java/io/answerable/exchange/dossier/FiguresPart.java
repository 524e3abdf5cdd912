package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.oversight.FigureFacts;
import io.answerable.oversight.RecordingFigures;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the figures of governance came to when they were measured. */
@Component
@Order(800)
class FiguresPart implements DossierPart {

    private static final String VALUES = "governance_kpi_values";

    private final RecordingFigures figures;

    FiguresPart(RecordingFigures figures) {
        this.figures = figures;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(VALUES, figures.record(facts.read(VALUES, FiguresPart::value), asOf, progress));
    }

    private static FigureFacts value(Row row) {
        return new FigureFacts(row.text("id"), row.day("measured", Row.NO_DAY), row.decimal("value"));
    }
}
