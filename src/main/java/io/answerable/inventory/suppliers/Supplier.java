package io.answerable.inventory.suppliers;

import io.answerable.facts.Alterations;
import io.answerable.facts.Dated;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import io.answerable.inventory.SupplierId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One supplier of AI systems: what it was called, what was agreed with it and what was found out about it, and when. */
class Supplier implements AggregateRoot<Supplier, SupplierId>, Kept {

    private final Entry entry;
    private final Timeline<SupplierFact> facts;
    private final Timeline<ContractFact> contracts;
    private final Timeline<DueDiligence> diligence;
    private final Alterations alterations = new Alterations();

    Supplier(Entry entry, Timeline<SupplierFact> facts, Timeline<ContractFact> contracts,
            Timeline<DueDiligence> diligence) {
        this.entry = entry;
        this.facts = facts;
        this.contracts = contracts;
        this.diligence = diligence;
    }

    /** Somebody enters one that nobody knew. */
    static Supplier registered(Entry entry, SupplierFact fact, LocalDate today) {
        var id = entry.id();
        var supplier = new Supplier(entry, Timeline.empty(id), Timeline.empty(id), Timeline.empty(id));
        supplier.facts.change(today, fact);
        supplier.alterations.between(null, fact);
        return supplier;
    }

    /** What a dossier says holds since ever where nothing is known, and from that day on where it differs. */
    void follow(SupplierFact told, LocalDate day) {
        var before = facts.factOn(day).orElse(null);
        if (!told.equals(before)) {
            facts.change(facts.isEmpty() ? LocalDate.MIN : day, told);
            alterations.between(before, told);
        }
    }

    /** The same for a contract; a review that people recorded stays until a dossier names another reviewer. */
    void follow(ContractFact told, LocalDate day) {
        if (contract(told.contract(), day).filter(it -> it.agreesWith(told)).isEmpty()) {
            agree(told, contracts.isEmpty() && facts.on(day.minusDays(1)).isEmpty() ? LocalDate.MIN : day);
        }
    }

    Optional<ContractFact> contract(String key, LocalDate day) {
        return contracts.on(day, it -> it.contract().equals(key)).map(Dated::fact);
    }

    /** From that day on it is agreed until then; what has changed has to be reviewed again, what has not stays reviewed. */
    void agree(String contract, @Nullable LocalDate lastDay, LocalDate day) {
        if (contract(contract, day).filter(it -> Objects.equals(it.lastDay(), lastDay)).isEmpty()) {
            agree(new ContractFact(contract, null, null, lastDay), day);
        }
    }

    /** From that day on the contract is like this. */
    void agree(ContractFact contract, LocalDate day) {
        alterations.between(contract(contract.contract(), day).orElse(null), contract);
        contracts.change(day, contract, it -> it.contract().equals(contract.contract()));
    }

    /** From that day on this is known about it. */
    void examine(DueDiligence found, LocalDate day) {
        alterations.between(diligence.factOn(day).orElse(null), found);
        diligence.change(day, found);
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

    Timeline<ContractFact> contracts() {
        return contracts;
    }

    Timeline<DueDiligence> diligence() {
        return diligence;
    }
}
