package io.answerable.exchange.dossier;

import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SupplierFacts;
import io.answerable.inventory.SystemFacts;
import io.answerable.inventory.TellingSuppliers;
import io.answerable.inventory.TellingSystems;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register: suppliers, and the systems that come from them. */
@Component
@Order(200)
class RegisterPart implements DossierPart {

    private final RecordingSuppliers suppliers;
    private final RecordingSystems systems;
    private final TellingSuppliers tellingSuppliers;
    private final TellingSystems tellingSystems;

    RegisterPart(RecordingSuppliers suppliers, RecordingSystems systems, TellingSuppliers tellingSuppliers,
            TellingSystems tellingSystems) {
        this.suppliers = suppliers;
        this.systems = systems;
        this.tellingSuppliers = tellingSuppliers;
        this.tellingSystems = tellingSystems;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        var recorded = new LinkedHashMap<String, Recorded>();
        recorded.put("suppliers", suppliers.record(facts.suppliers(), asOf, progress));
        recorded.put("systems", systems.record(facts.systems(), asOf, progress));
        return recorded;
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(Told.rows("suppliers", tellingSuppliers.told(asOf), SupplierFacts::key, SystemLines::supplier),
                Told.rows("systems", tellingSystems.told(asOf), SystemFacts::key, SystemLines::system));
    }
}
