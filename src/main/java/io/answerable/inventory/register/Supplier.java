package io.answerable.inventory.register;

import io.answerable.inventory.SupplierFacts;
import io.answerable.inventory.SupplierId;
import io.answerable.kernel.NewId;
import io.answerable.ledger.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One supplier of AI systems and what it was called when. */
class Supplier implements AggregateRoot<Supplier, SupplierId> {

    /** What is known of a supplier from one day on. */
    record Entry(String name, @Nullable String country) {}

    private final SupplierId id;
    private final String key;
    private final boolean fresh;
    private final History<Entry> entries;
    private final List<Change> changes = new ArrayList<>();

    private Supplier(SupplierId id, String key, boolean fresh, History<Entry> entries) {
        this.id = id;
        this.key = key;
        this.fresh = fresh;
        this.entries = entries;
    }

    static Supplier known(SupplierId id, String key, History<Entry> entries) {
        return new Supplier(id, key, false, entries);
    }

    /** A dossier brings a supplier that was not known: it has been called so since ever. */
    static Supplier brought(SupplierFacts facts) {
        var supplier = new Supplier(SupplierId.of(NewId.next()), facts.key(), true, History.empty());
        supplier.follow(facts, LocalDate.MIN);
        return supplier;
    }

    /** A dossier tells of a known supplier: what differs holds from its day on. */
    void follow(SupplierFacts facts, LocalDate asOf) {
        var before = entries.on(asOf).orElse(null);
        var entry = new Entry(facts.name(), facts.country());
        if (!entry.equals(before)) {
            changes.addAll(Differences.between(before, entry));
            entries.layFrom(asOf, entry);
        }
    }

    @Override
    public SupplierId getId() {
        return id;
    }

    String key() {
        return key;
    }

    boolean isNew() {
        return fresh;
    }

    boolean isChanged() {
        return entries.isChanged();
    }

    History<Entry> entries() {
        return entries;
    }

    List<Change> changes() {
        return changes;
    }
}
