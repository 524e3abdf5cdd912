package io.answerable.inventory.suppliers;

import io.answerable.inventory.SupplierId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was agreed with suppliers and found out about them, on any day. */
@Component
@Transactional(readOnly = true)
public class SupplierFile {

    private final Suppliers suppliers;

    SupplierFile(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    /** Contracts by key; missing where there is none. */
    public Map<SupplierId, List<SupplierContractView>> contracts(Collection<SupplierId> of, LocalDate asOf) {
        return suppliers.contractsOf(of, asOf);
    }

    /** Missing where nobody has looked. */
    public Map<SupplierId, DueDiligenceView> diligence(Collection<SupplierId> of, LocalDate asOf) {
        return suppliers.diligenceOf(of, asOf);
    }
}
