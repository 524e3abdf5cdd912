package io.answerable.oversight.figures;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.oversight.FigureFacts;
import io.answerable.oversight.RecordingFigures;
import io.answerable.oversight.TellingFigures;
import io.answerable.reference.GovernanceKpis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over from dossiers what figures came to, and tells it again. */
@Component
@Transactional
class RecordingDossierFigures implements RecordingFigures, TellingFigures {

    private final Figures figures;
    private final GovernanceKpis catalogue;
    private final CurrentActor actor;

    RecordingDossierFigures(Figures figures, GovernanceKpis catalogue, CurrentActor actor) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.actor = actor;
    }

    @Override
    public Recorded record(List<FigureFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("governance_kpi_values", progress);
        var registration = Registration.of(section, rows, FigureFacts::key, figures.keys(), asOf);
        figures.record(registration, asOf, (row, figure, day) -> {
            var said = row.content();
            var value = said.value();
            if (catalogue.kpi(said.key()).isEmpty()) {
                section.refuse(row.number(), "id", "NOT_FOUND", "The catalogue has no figure " + said.key() + ".",
                        "Use a key of the catalogue of figures.");
            } else if (said.measured().isAfter(asOf)) {
                section.refuse(row.number(), "measured", "VALIDATION_FAILED",
                        "Nothing is measured after the day of the dossier.", null);
            } else if (value == null) {
                section.refuse(row.number(), "value", "FIELD_REQUIRED", "A value is required.", null);
            } else {
                figure.follow(new Figure.Measured(said.measured(), value));
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    @Override
    @Transactional(readOnly = true)
    public List<FigureFacts> told(LocalDate asOf) {
        return figures.all()
                .stream()
                .flatMap(figure -> Stream.ofNullable(figure.facts().factOn(asOf).orElse(null))
                        .map(it -> new FigureFacts(figure.entry().key(), it.measured(), it.value())))
                .sorted(Comparator.comparing(FigureFacts::key))
                .toList();
    }
}
