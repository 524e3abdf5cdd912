package io.answerable.exchange.dossier;

import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.RecordingSystems;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register: suppliers, and the systems that come from them. */
@Component
@Order(200)
class RegisterPart implements DossierPart {

    private final RecordingSuppliers suppliers;
    private final RecordingSystems systems;

    RegisterPart(RecordingSuppliers suppliers, RecordingSystems systems) {
        this.suppliers = suppliers;
        this.systems = systems;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        var recorded = new LinkedHashMap<String, Recorded>();
        recorded.put("suppliers", suppliers.record(facts.suppliers(), asOf, progress));
        recorded.put("systems", systems.record(facts.systems(), asOf, progress));
        return recorded;
    }
}
