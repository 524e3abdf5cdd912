package io.answerable.inventory.register;

import static java.util.Objects.requireNonNull;

import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SystemFacts;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordingDossierSystems implements RecordingSystems {

    private final AiSystems systems;
    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final SupplierDirectory suppliers;
    private final RecordsOfRows records;

    RecordingDossierSystems(AiSystems systems, UnitDirectory units, PeopleDirectory people,
            SupplierDirectory suppliers, RecordsOfRows records) {
        this.systems = systems;
        this.units = units;
        this.people = people;
        this.suppliers = suppliers;
        this.records = records;
    }

    @Override
    @Transactional
    public Recorded record(List<SystemFacts> rows, LocalDate asOf, Progress progress) {
        var section = new Section("systems", progress);
        var registration = Registration.of(section, rows, SystemFacts::key, systems.keys(), asOf);
        var keys = new DossierKeys(section, rows, units, people, suppliers);
        var checks = records.checks(section, rows);
        var altered = new HashSet<String>();
        systems.record(registration, asOf, (row, system, day) -> {
            checks.check(row.number(), row.content().records());
            keys.resolve(row.number(), row.content()).ifPresent(it -> system.follow(it, day));
            if (day.equals(asOf) && (row.isNew() || !system.alterations().isEmpty())) {
                altered.add(row.content().key());
            }
        });
        var more = records.record(registration, asOf);
        more.removeAll(altered);
        systems.keys().touch(more.stream().map(it -> requireNonNull(registration.entries().get(it)).id()).toList());
        return section.recorded(registration.entries().keySet()).alsoChanged(more.size());
    }
}
