package io.answerable.inventory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** From whom AI systems come, on any day (R-INV-01). */
public interface SupplierDirectory {

    Map<SupplierId, SupplierView> byId(Collection<SupplierId> suppliers, LocalDate asOf);

    /** Suppliers that were ever recorded, by the key they are known by. */
    Map<String, SupplierId> idsOf(Collection<String> keys);
}
