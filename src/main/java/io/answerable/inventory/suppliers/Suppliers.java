package io.answerable.inventory.suppliers;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** All suppliers, to be changed. */
@Repository
class Suppliers extends Keeping<Supplier> {

    private final FactTable<SupplierFact> facts;

    Suppliers(FactStore tables, Chronicle chronicle) {
        super("Supplier", tables.keys("inventory.supplier", "id"), chronicle);
        this.facts = tables.of(new FactTable.Shape<>("inventory.supplier_entry", "supplier",
                List.of("name", "country"), it -> Arrays.asList(it.name(), it.country()),
                (row, number) -> new SupplierFact(row.getString("name"), row.getString("country"))));
    }

    @Override
    protected List<Supplier> load(Collection<Entry> suppliers) {
        var known = facts.timelinesOf(suppliers.stream().map(Entry::id).toList());
        return suppliers.stream()
                .map(it -> new Supplier(it, known.getOrDefault(it.id(), Timeline.empty(it.id()))))
                .toList();
    }

    @Override
    protected void write(Collection<Supplier> suppliers) {
        facts.write(suppliers.stream().map(Supplier::facts).toList());
    }
}
