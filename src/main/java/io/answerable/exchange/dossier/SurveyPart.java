package io.answerable.exchange.dossier;

import io.answerable.inventory.DeclarationStatus;
import io.answerable.inventory.RecordingSurveys;
import io.answerable.inventory.SurveyFacts;
import io.answerable.inventory.TellingSurveys;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The latest campaign that asked which AI is used, with what every unit answered. */
@Component
@Order(400)
class SurveyPart implements DossierPart {

    private static final String SECTION = "usage_survey";
    private static final String DECLARED = "declared_on";

    private final RecordingSurveys surveys;
    private final TellingSurveys telling;

    SurveyPart(RecordingSurveys surveys, TellingSurveys telling) {
        this.surveys = surveys;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return facts.readSingle(SECTION, SurveyPart::survey)
                .map(it -> Map.of(SECTION, surveys.record(it, asOf, progress)))
                .orElse(Map.of());
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(Told.single(SECTION, telling.told(asOf), SurveyPart::write));
    }

    private static SurveyFacts survey(Row row) {
        var opened = row.day("opened", Row.NO_DAY);
        return new SurveyFacts(row.text("id"), row.text("title"), opened, row.day("due", opened),
                row.optionalDay("closed"), row.optionalText("coordinator"),
                row.rows("declarations", SurveyPart::declaration));
    }

    private static SurveyFacts.Declaration declaration(Row row) {
        var date = row.optionalDay("date");
        return new SurveyFacts.Declaration(row.text("unit"),
                row.choice("status", DeclarationStatus.class, DeclarationStatus.REQUESTED), row.optionalText("by"),
                date, row.rows("uses", it -> use(it, date)));
    }

    /** A use that names no day was declared on that of the answer (rule reading 20). */
    private static SurveyFacts.Use use(Row row, @Nullable LocalDate answered) {
        row.nameIf(DECLARED, String.valueOf(answered));
        return new SurveyFacts.Use(row.text("id"), row.text("tool"), row.prose("use"), row.text("process"),
                row.optionalText("supplier"), row.optionalText("system"), row.optionalDay(DECLARED));
    }

    private static void write(Line line, SurveyFacts it) {
        line.text("id", it.key())
                .text("title", it.title())
                .day("opened", it.opened())
                .day("due", it.due())
                .day("closed", it.closed())
                .text("coordinator", it.coordinator())
                .rows("declarations", it.declarations(), SurveyPart::write);
    }

    private static void write(Line line, SurveyFacts.Declaration it) {
        line.text("unit", it.unit())
                .choice("status", it.status())
                .text("by", it.by())
                .day("date", it.date())
                .rows("uses", it.uses(), (inner, use) -> write(inner, use, it.date()));
    }

    private static void write(Line line, SurveyFacts.Use it, @Nullable LocalDate answered) {
        line.text("id", it.key())
                .text("tool", it.tool())
                .text("use", it.usedFor())
                .text("process", it.process())
                .text("supplier", it.supplier())
                .text("system", it.system());
        if (!Objects.equals(it.declaredOn(), answered) || line.names(DECLARED)) {
            line.day(DECLARED, it.declaredOn());
        }
    }
}
