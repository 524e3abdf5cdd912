package io.answerable.inventory.horizon;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.HorizonItemFacts;
import io.answerable.inventory.RecordingHorizonItems;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PeopleDirectory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over from dossiers what is on the horizon; opens no review. */
@Component
@Transactional
class RecordingDossierHorizon implements RecordingHorizonItems {

    private final HorizonItems items;
    private final AiSystemRegister register;
    private final PeopleDirectory people;
    private final CurrentActor currentActor;

    RecordingDossierHorizon(HorizonItems items, AiSystemRegister register, PeopleDirectory people,
            CurrentActor currentActor) {
        this.items = items;
        this.register = register;
        this.people = people;
        this.currentActor = currentActor;
    }

    @Override
    public Recorded record(List<HorizonItemFacts> rows, LocalDate asOf, Progress progress) {
        currentActor.require(Permission.EXCHANGE);
        var section = new Section("horizon_items", progress);
        var registration = Registration.of(section, rows, HorizonItemFacts::key, items.keys(), asOf);
        var systems = register.idsOf(rows.stream().flatMap(it -> it.affected().stream()).distinct().toList());
        var finders = people.idsOf(rows.stream().flatMap(it -> Stream.ofNullable(it.by())).distinct().toList());
        items.record(registration, asOf, (row, item, day) -> {
            var fact = fact(section, row, systems, finders);
            if (!section.hasRefused(row.number())) {
                item.follow(fact, day);
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    private static HorizonFact fact(Section section, Registration.Row<HorizonItemFacts> row,
            Map<String, AiSystemId> systems, Map<String, PersonId> people) {
        var it = row.content();
        section.acceptsText(row.number(), "title", it.title());
        section.acceptsOptional(row.number(), "decision", it.decision());
        var by = it.by();
        var finder = by == null ? null : people.get(by);
        if (by != null && finder == null) {
            section.refuse(row.number(), "by", "NOT_FOUND", "There is no person " + by + ".", null);
        }
        return new HorizonFact(it.title(), it.kind(), it.found(), finder, it.impact(),
                affected(section, row, systems), it.decision(), it.effectiveFrom(), null);
    }

    private static List<AiSystemId> affected(Section section, Registration.Row<HorizonItemFacts> row,
            Map<String, AiSystemId> systems) {
        var found = new ArrayList<AiSystemId>();
        var keys = row.content().affected();
        for (int i = 0; i < keys.size(); i++) {
            var system = systems.get(keys.get(i));
            if (system == null) {
                section.refuse(row.number(), "affected[" + i + "]", "NOT_FOUND",
                        "There is no AI system " + keys.get(i) + ".", null);
            } else {
                found.add(system);
            }
        }
        return found;
    }
}
