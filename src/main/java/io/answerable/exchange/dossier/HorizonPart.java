package io.answerable.exchange.dossier;

import io.answerable.inventory.HorizonImpact;
import io.answerable.inventory.HorizonItemFacts;
import io.answerable.inventory.HorizonKind;
import io.answerable.inventory.RecordingHorizonItems;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is on the horizon. */
@Component
@Order(420)
class HorizonPart implements DossierPart {

    private final RecordingHorizonItems items;

    HorizonPart(RecordingHorizonItems items) {
        this.items = items;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of("horizon_items", items.record(facts.read("horizon_items", HorizonPart::item), asOf, progress));
    }

    private static HorizonItemFacts item(Row row) {
        return new HorizonItemFacts(row.text("id"), row.text("title"),
                row.choice("kind", HorizonKind.class, HorizonKind.PRACTICE), row.optionalDay("found"),
                row.optionalText("by"), row.choice("impact", HorizonImpact.class, HorizonImpact.LOW),
                row.texts("affected"), row.prose("decision"), row.optionalDay("effective_from"));
    }
}
