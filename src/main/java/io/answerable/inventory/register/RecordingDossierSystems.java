package io.answerable.inventory.register;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SystemFacts;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordingDossierSystems implements RecordingSystems {

    private static final String SECTION = "systems";

    private final AiSystems systems;
    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final SupplierDirectory suppliers;
    private final CurrentActor currentActor;

    RecordingDossierSystems(AiSystems systems, UnitDirectory units, PeopleDirectory people,
            SupplierDirectory suppliers, CurrentActor currentActor) {
        this.systems = systems;
        this.units = units;
        this.people = people;
        this.suppliers = suppliers;
        this.currentActor = currentActor;
    }

    @Override
    @Transactional
    public Recorded record(List<SystemFacts> rows, LocalDate asOf, Progress progress) {
        var keys = new DossierKeys(rows, units, people, suppliers);
        var known = systems.all().stream().collect(Collectors.toMap(AiSystem::key, Function.identity()));
        var touched = touched(rows, asOf, keys, known);
        systems.save(touched, asOf, currentActor.provenance(), "CHANGED");
        progress.reached(SECTION, rows.size());
        return recorded(rows, touched, keys, known);
    }

    private static List<AiSystem> touched(List<SystemFacts> rows, LocalDate asOf, DossierKeys keys,
            Map<String, AiSystem> known) {
        var touched = new ArrayList<AiSystem>();
        for (int row = 0; row < rows.size(); row++) {
            keys.resolve(row, rows.get(row)).map(it -> follow(it, known, asOf)).ifPresent(touched::add);
        }
        return touched;
    }

    private static AiSystem follow(DossierSystem facts, Map<String, AiSystem> known, LocalDate asOf) {
        var system = known.get(facts.key());
        if (system == null) {
            return AiSystem.brought(AiSystemId.of(NewId.next()), facts, asOf);
        }
        system.follow(facts, asOf);
        return system;
    }

    private static Recorded recorded(List<SystemFacts> rows, List<AiSystem> touched, DossierKeys keys,
            Map<String, AiSystem> known) {
        int created = (int) touched.stream().filter(AiSystem::isNew).count();
        int changed = (int) touched.stream().filter(it -> !it.isNew() && it.isChanged()).count();
        var notContained = new TreeSet<>(known.keySet());
        rows.forEach(it -> notContained.remove(it.key()));
        return new Recorded(created, changed, touched.size() - created - changed, keys.refusals(),
                List.copyOf(notContained));
    }
}
