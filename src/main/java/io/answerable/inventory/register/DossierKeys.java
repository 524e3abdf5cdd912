package io.answerable.inventory.register;

import io.answerable.facts.Section;
import io.answerable.inventory.AffectedDomain;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.SystemFacts;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the units, people and suppliers that the rows of a dossier name, and refuses the rows that name unknown ones. */
final class DossierKeys {

    private final Map<String, UnitId> units;
    private final Map<String, PersonId> people;
    private final Map<String, SupplierId> suppliers;
    private final Section section;

    DossierKeys(Section section, List<SystemFacts> rows, UnitDirectory units, PeopleDirectory people,
            SupplierDirectory suppliers) {
        this.section = section;
        this.units = units.idsOf(rows.stream().flatMap(DossierKeys::unitsOf).distinct().toList());
        this.people = people.idsOf(rows.stream().flatMap(DossierKeys::peopleOf).distinct().toList());
        this.suppliers = suppliers.idsOf(
                rows.stream().flatMap(it -> Stream.ofNullable(it.supplier())).distinct().toList());
    }

    /** The row with ids instead of keys; empty when it is refused. */
    Optional<DossierSystem> resolve(int row, SystemFacts facts) {
        if (facts.name().isBlank()) {
            section.refuse(row, "name", "FIELD_REQUIRED", "A system needs a name.", null);
        }
        var owning = unit(row, "unit", facts.unit());
        var using = usingUnits(row, facts);
        var decidedBy = person(row, "classification.by", facts.classifiedBy());
        var domains = domains(row, facts);
        var supplier = supplier(row, facts.supplier());
        return owning == null || section.hasRefused(row)
                ? Optional.empty()
                : Optional.of(new DossierSystem(entry(facts, owning, supplier), facts.state(),
                        categorisation(facts, decidedBy), using, domains));
    }

    private List<UnitId> usingUnits(int row, SystemFacts facts) {
        var found = new ArrayList<UnitId>();
        for (int i = 0; i < facts.usingUnits().size(); i++) {
            var unit = unit(row, "using_units[" + i + "]", facts.usingUnits().get(i));
            if (unit != null && !found.contains(unit)) {
                found.add(unit);
            }
        }
        return found;
    }

    private List<AffectedDomain> domains(int row, SystemFacts facts) {
        var found = new ArrayList<AffectedDomain>();
        for (int i = 0; i < facts.affectedDomains().size(); i++) {
            var it = facts.affectedDomains().get(i);
            var answerable = person(row, "affected_domains[" + i + "].answerable", it.answerable());
            if (found.stream().anyMatch(other -> other.domain().equals(it.domain()))) {
                section.refuse(row, "affected_domains[" + i + "].domain", "VALIDATION_FAILED",
                        "The domain " + it.domain() + " is named twice.", "Keep one of them.");
            }
            found.add(new AffectedDomain(it.domain(), answerable));
        }
        return found;
    }

    private @Nullable UnitId unit(int row, String path, String key) {
        var found = units.get(key);
        if (found == null) {
            section.refuse(row, path, "NOT_FOUND", "There is no unit " + key + ".", "Add the unit, or name another.");
        }
        return found;
    }

    private @Nullable PersonId person(int row, String path, @Nullable String key) {
        var found = key == null ? null : people.get(key);
        if (key != null && found == null) {
            section.refuse(row, path, "NOT_FOUND", "There is no person " + key + ".",
                    "Add the person, or name another.");
        }
        return found;
    }

    private @Nullable SupplierId supplier(int row, @Nullable String key) {
        var found = key == null ? null : suppliers.get(key);
        if (key != null && found == null) {
            section.refuse(row, "supplier", "NOT_FOUND", "There is no supplier " + key + ".",
                    "Add the supplier, or name another.");
        }
        return found;
    }

    private static SystemEntry entry(SystemFacts it, UnitId owning, @Nullable SupplierId supplier) {
        return new SystemEntry(it.name(), it.purpose(), it.process(), owning, supplier,
                new SystemEntry.Dates(it.firstUse(), it.retiredOn(), it.suspendedOn(), it.placedOnMarket(),
                        it.registration()),
                it.operatorRoles(), it.transparency(), it.transparencyEvidence(), traits(it),
                SystemEntry.Answers.UNKNOWN);
    }

    private static SystemEntry.Traits traits(SystemFacts it) {
        return new SystemEntry.Traits(it.personalData(), it.profiling(), it.affectsPersons(), it.workplace(),
                it.lawEnforcement(), it.ownBrand(), it.substantialModification(), it.changedPurpose(),
                it.significantDesignChange(), it.gpaiBased());
    }

    private static Categorisation categorisation(SystemFacts it, @Nullable PersonId decidedBy) {
        return new Categorisation(it.category(), it.previousCategory(), it.annexIii(), it.annexI(), it.prohibited(),
                it.classifiedOn(), decidedBy, it.classificationReviewDue());
    }

    private static Stream<String> unitsOf(SystemFacts row) {
        return Stream.concat(Stream.of(row.unit()), row.usingUnits().stream());
    }

    private static Stream<String> peopleOf(SystemFacts row) {
        return Stream.concat(Stream.ofNullable(row.classifiedBy()),
                row.affectedDomains()
                        .stream()
                        .map(SystemFacts.AffectedDomain::answerable)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull));
    }
}
