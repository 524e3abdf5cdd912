package io.answerable.exchange.dossier;

import io.answerable.inventory.HorizonImpact;
import io.answerable.inventory.HorizonItemFacts;
import io.answerable.inventory.HorizonKind;
import io.answerable.inventory.RecordingHorizonItems;
import io.answerable.inventory.TellingHorizonItems;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is on the horizon. */
@Component
@Order(420)
class HorizonPart implements DossierPart {

    private final RecordingHorizonItems items;
    private final TellingHorizonItems telling;

    HorizonPart(RecordingHorizonItems items, TellingHorizonItems telling) {
        this.items = items;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of("horizon_items", items.record(facts.read("horizon_items", HorizonPart::item), asOf, progress));
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(Told.rows("horizon_items", telling.told(asOf), HorizonItemFacts::key, HorizonPart::write));
    }

    private static HorizonItemFacts item(Row row) {
        return new HorizonItemFacts(row.text("id"), row.text("title"),
                row.choice("kind", HorizonKind.class, HorizonKind.PRACTICE), row.optionalDay("found"),
                row.optionalText("by"), row.choice("impact", HorizonImpact.class, HorizonImpact.LOW),
                row.texts("affected"), row.prose("decision"), row.optionalDay("effective_from"));
    }

    private static void write(Line line, HorizonItemFacts it) {
        line.text("id", it.key())
                .text("title", it.title())
                .choice("kind", it.kind())
                .day("found", it.found())
                .text("by", it.by())
                .choice("impact", it.impact())
                .texts("affected", it.affected())
                .text("decision", it.decision())
                .day("effective_from", it.effectiveFrom());
    }
}
