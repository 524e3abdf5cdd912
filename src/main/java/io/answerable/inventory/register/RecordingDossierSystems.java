package io.answerable.inventory.register;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.RecordingWithSystems;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SystemFacts;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordingDossierSystems implements RecordingSystems {

    private final AiSystems systems;
    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final SupplierDirectory suppliers;
    private final ObjectProvider<RecordingWithSystems> others;

    RecordingDossierSystems(AiSystems systems, UnitDirectory units, PeopleDirectory people,
            SupplierDirectory suppliers, ObjectProvider<RecordingWithSystems> others) {
        this.systems = systems;
        this.units = units;
        this.people = people;
        this.suppliers = suppliers;
        this.others = others;
    }

    @Override
    @Transactional
    public Recorded record(List<SystemFacts> rows, LocalDate asOf, Progress progress) {
        var section = new Section("systems", progress);
        var registration = Registration.of(section, rows, SystemFacts::key, systems.keys(), asOf);
        var keys = new DossierKeys(section, rows, units, people, suppliers);
        systems.record(registration, asOf, (row, system, day) -> keys.resolve(row.number(), row.content())
                .ifPresent(it -> system.follow(it, day)));
        recordBeside(registration, rows, asOf);
        return section.recorded(registration.entries().keySet());
    }

    /** What the rows that were taken say beside the register. */
    private void recordBeside(Registration<SystemFacts> registration, List<SystemFacts> rows, LocalDate asOf) {
        var taken = registration.rows().stream().filter(it -> !registration.section().hasRefused(it.number())).toList();
        var ids = taken.stream().collect(toMap(it -> it.entry().key(), it -> AiSystemId.of(it.entry().id())));
        var facts = taken.stream().map(Registration.Row::content).toList();
        others.forEach(it -> it.record(facts, ids, asOf));
    }
}
