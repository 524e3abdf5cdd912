package io.answerable.inventory.suppliers;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Dated;
import io.answerable.facts.ReadingKeys;
import io.answerable.facts.ReadingKeys.Keys;
import io.answerable.inventory.SupplierFacts;
import io.answerable.inventory.TellingSuppliers;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TellingRegisteredSuppliers implements TellingSuppliers {

    private final Suppliers suppliers;
    private final ReadingKeys keys;
    private final CurrentActor actor;

    TellingRegisteredSuppliers(Suppliers suppliers, ReadingKeys keys, CurrentActor actor) {
        this.suppliers = suppliers;
        this.keys = keys;
        this.actor = actor;
    }

    @Override
    public List<SupplierFacts> told(LocalDate asOf) {
        actor.require(Permission.EXCHANGE);
        var known = suppliers.load(suppliers.keys().knownBy(asOf));
        var reviewers = keys.of(known.stream()
                .flatMap(it -> contract(it, asOf).stream())
                .flatMap(it -> Stream.ofNullable(it.reviewedBy())));
        return known.stream().flatMap(it -> told(it, reviewers, asOf).stream()).toList();
    }

    private static Optional<SupplierFacts> told(Supplier supplier, Keys reviewers, LocalDate asOf) {
        return supplier.facts()
                .onOrNext(asOf)
                .map(Dated::fact)
                .map(it -> new SupplierFacts(supplier.entry().key(), it.name(), it.country(),
                        told(contract(supplier, asOf).orElse(null), reviewers)));
    }

    private static SupplierFacts.@Nullable Contract told(@Nullable ContractFact contract, Keys reviewers) {
        return contract == null
                ? null
                : new SupplierFacts.Contract(contract.contract(), reviewers.of(contract.reviewedBy()),
                        contract.lastDay());
    }

    /** A dossier has room for one contract: the one that holds longest. */
    private static Optional<ContractFact> contract(Supplier supplier, LocalDate asOf) {
        return supplier.contracts()
                .facts()
                .stream()
                .filter(it -> it.covers(asOf))
                .map(Dated::fact)
                .max(Comparator.comparing(TellingRegisteredSuppliers::lastDay).thenComparing(ContractFact::contract));
    }

    private static LocalDate lastDay(ContractFact contract) {
        var day = contract.lastDay();
        return day == null ? LocalDate.MAX : day;
    }
}
