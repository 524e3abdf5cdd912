package io.answerable.inventory.suppliers;

import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.SupplierFacts;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PeopleDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordingDossierSuppliers implements RecordingSuppliers {

    private final Suppliers suppliers;
    private final PeopleDirectory people;

    RecordingDossierSuppliers(Suppliers suppliers, PeopleDirectory people) {
        this.suppliers = suppliers;
        this.people = people;
    }

    @Override
    @Transactional
    public Recorded record(List<SupplierFacts> rows, LocalDate asOf, Progress progress) {
        var section = new Section("suppliers", progress);
        var registration = Registration.of(section, rows, SupplierFacts::key, suppliers.keys(), asOf);
        var reviewers = people.idsOf(rows.stream().flatMap(RecordingDossierSuppliers::reviewers).distinct().toList());
        suppliers.record(registration, asOf, (row, supplier, day) -> {
            check(section, row.number(), row.content(), reviewers);
            if (!section.hasRefused(row.number())) {
                supplier.follow(new SupplierFact(row.content().name(), row.content().country()), day);
                contract(row.content(), reviewers).ifPresent(it -> supplier.follow(it, day));
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    private static Stream<String> reviewers(SupplierFacts facts) {
        var contract = facts.contract();
        return contract == null ? Stream.empty() : Stream.ofNullable(contract.reviewedBy());
    }

    private static Optional<ContractFact> contract(SupplierFacts facts, Map<String, PersonId> reviewers) {
        return Optional.ofNullable(facts.contract()).map(it -> {
            var by = it.reviewedBy();
            return new ContractFact(it.key(), by == null ? null : reviewers.get(by), null, it.until());
        });
    }

    private static void check(Section section, int row, SupplierFacts facts, Map<String, PersonId> known) {
        reviewers(facts).filter(it -> !known.containsKey(it))
                .forEach(
                        it -> section.refuse(row, "contract.reviewed_by", "NOT_FOUND", "There is no person " + it + ".",
                                "Add the person, or name another."));
        section.acceptsText(row, "name", facts.name());
        var country = facts.country();
        if (country != null && !SupplierFact.isCountry(country)) {
            section.refuse(row, "country", "VALIDATION_FAILED", "This is not the code of a country.",
                    "Write two capital letters, for example DE.");
        }
    }
}
