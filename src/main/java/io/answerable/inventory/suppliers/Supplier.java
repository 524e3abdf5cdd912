package io.answerable.inventory.suppliers;

import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import io.answerable.inventory.SupplierId;
import java.time.LocalDate;
import org.jmolecules.ddd.types.AggregateRoot;

/** One supplier of AI systems and what it was called when. */
class Supplier implements AggregateRoot<Supplier, SupplierId>, Kept {

    private final Entry entry;
    private final Timeline<SupplierFact> facts;
    private final Alterations alterations = new Alterations();

    Supplier(Entry entry, Timeline<SupplierFact> facts) {
        this.entry = entry;
        this.facts = facts;
    }

    /** What a dossier says holds since ever where nothing is known, and from that day on where it differs. */
    void follow(SupplierFact told, LocalDate day) {
        var before = facts.factOn(day).orElse(null);
        if (!told.equals(before)) {
            facts.change(facts.isEmpty() ? LocalDate.MIN : day, told);
            alterations.between(before, told);
        }
    }

    @Override
    public SupplierId getId() {
        return SupplierId.of(entry.id());
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    Timeline<SupplierFact> facts() {
        return facts;
    }
}
