package io.answerable.inventory.suppliers;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.Dated;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import io.answerable.inventory.SupplierId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** All suppliers, to be changed. */
@Repository
class Suppliers extends Keeping<Supplier> {

    private final FactTable<SupplierFact> facts;
    private final FactTable<ContractFact> contracts;
    private final FactTable<DueDiligence> diligence;

    Suppliers(FactStore tables, Chronicle chronicle) {
        super("Supplier", tables.keys("inventory.supplier", "id"), chronicle);
        this.facts = tables.of(new FactTable.Shape<>("inventory.supplier_entry", "supplier",
                List.of("name", "country"), it -> Arrays.asList(it.name(), it.country()),
                (row, number) -> new SupplierFact(row.getString("name"), row.getString("country"))));
        this.contracts = tables.of(new FactTable.Shape<>("inventory.supplier_contract", "supplier",
                List.of("contract", "reviewed_by", "reviewed_on", "last_day"),
                it -> Arrays.asList(it.contract(), Columns.value(it.reviewedBy()), it.reviewedOn(), it.lastDay()),
                (row, number) -> new ContractFact(row.getString("contract"),
                        Columns.id(row, "reviewed_by", PersonId::of),
                        Columns.day(row, "reviewed_on"), Columns.day(row, "last_day"))));
        this.diligence = tables.of(new FactTable.Shape<>("inventory.due_diligence", "supplier",
                List.of("result", "statement", "evidence", "done_by", "done_on"),
                it -> Arrays.asList(it.result().name(), it.statement(), it.evidence(), Columns.value(it.doneBy()),
                        it.doneOn()),
                (row, number) -> new DueDiligence(DueDiligence.Result.valueOf(row.getString("result")),
                        row.getString("statement"), row.getString("evidence"), Columns.id(row, "done_by", PersonId::of),
                        row.getObject("done_on", LocalDate.class))));
    }

    /** What was agreed with each of these suppliers, by key. */
    Map<SupplierId, List<SupplierContractView>> contractsOf(Collection<SupplierId> suppliers, LocalDate asOf) {
        var found = new HashMap<SupplierId, List<SupplierContractView>>();
        contracts.factsOf(suppliers.stream().map(SupplierId::value).toList()).forEach((supplier, known) -> {
            var id = SupplierId.of(supplier);
            found.put(id, known.stream()
                    .filter(it -> it.covers(asOf))
                    .map(it -> SupplierContractView.of(id, it.fact(), asOf))
                    .sorted(Comparator.comparing(SupplierContractView::key))
                    .toList());
        });
        return found;
    }

    /** What was found out about each of these suppliers. */
    Map<SupplierId, DueDiligenceView> diligenceOf(Collection<SupplierId> suppliers, LocalDate asOf) {
        var found = new HashMap<SupplierId, DueDiligenceView>();
        diligence.factsOf(suppliers.stream().map(SupplierId::value).toList())
                .forEach((supplier, known) -> known.stream()
                        .filter(it -> it.covers(asOf))
                        .map(Dated::fact)
                        .forEach(
                                it -> found.put(SupplierId.of(supplier), new DueDiligenceView(SupplierId.of(supplier),
                                        it.result(), it.statement(), it.evidence(), it.doneBy(), it.doneOn(), asOf))));
        return found;
    }

    @Override
    protected List<Supplier> load(Collection<Entry> suppliers) {
        var ids = suppliers.stream().map(Entry::id).toList();
        var known = facts.timelinesOf(ids);
        var agreed = contracts.timelinesOf(ids);
        var examined = diligence.timelinesOf(ids);
        return suppliers.stream()
                .map(it -> new Supplier(it, of(known, it), of(agreed, it), of(examined, it)))
                .toList();
    }

    @Override
    protected void write(Collection<Supplier> suppliers) {
        facts.write(suppliers.stream().map(Supplier::facts).toList());
        contracts.write(suppliers.stream().map(Supplier::contracts).toList());
        diligence.write(suppliers.stream().map(Supplier::diligence).toList());
    }

    private static <F> Timeline<F> of(Map<UUID, Timeline<F>> timelines, Entry entry) {
        return timelines.getOrDefault(entry.id(), Timeline.empty(entry.id()));
    }
}
