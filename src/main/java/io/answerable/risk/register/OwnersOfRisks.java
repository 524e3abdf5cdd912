package io.answerable.risk.register;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.risk.matters.Place;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may own a risk (R-RSK-04, invariant K-1): somebody present, from a unit that uses the system, or from a unit below. */
@Component
class OwnersOfRisks {

    private static final String OWNER = "owner";

    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final AiSystemRegister systems;
    private final CurrentActor actor;

    OwnersOfRisks(PeopleDirectory people, UnitDirectory units, AiSystemRegister systems, CurrentActor actor) {
        this.people = people;
        this.units = units;
        this.systems = systems;
        this.actor = actor;
    }

    Optional<Refusal> refusalOf(@Nullable PersonId owner, Place place) {
        if (owner == null) {
            return Optional.of(new RuleViolated("A risk needs an owner.", List.of(OWNER), "RSK-001",
                    "Name somebody from a unit that uses the system."));
        }
        var person = people.byId(List.of(owner), actor.today()).get(owner);
        if (person == null) {
            return Optional.of(Refusal.NotFound.of("person", OWNER));
        }
        if (!person.status().present()) {
            return Optional.of(new RuleViolated("The owner of a risk has to work here.", List.of(OWNER), "RSK-002",
                    "Name somebody who has not left."));
        }
        return sitsIn(person, answering(place)) ? Optional.empty() : Optional.of(fromElsewhere());
    }

    private static Refusal fromElsewhere() {
        return new RuleViolated("The owner of a risk sits in a unit that uses the system.", List.of(OWNER), "K-1",
                "Name somebody from a using unit, or from a unit below it.");
    }

    /** The units from which an owner can come; empty: from every unit. */
    private Set<UnitId> answering(Place place) {
        var id = place.system();
        var unit = place.unit();
        var system = id == null ? null : systems.byId(List.of(id), actor.today()).get(id);
        if (system == null) {
            return unit == null ? Set.of() : Set.of(unit);
        }
        return system.usingUnits().isEmpty() ? Set.of(system.owningUnit()) : Set.copyOf(system.usingUnits());
    }

    private boolean sitsIn(PersonView person, Set<UnitId> answering) {
        return answering.isEmpty() || lineAbove(person.unit(), actor.today()).anyMatch(answering::contains);
    }

    private Stream<UnitId> lineAbove(@Nullable UnitId unit, LocalDate today) {
        if (unit == null) {
            return Stream.empty();
        }
        Collection<UnitView> all = units.all(today);
        var parents = all.stream()
                .filter(it -> it.parent() != null)
                .collect(Collectors.toMap(UnitView::id, it -> Optional.ofNullable(it.parent())));
        return Stream.iterate(Optional.of(unit), Optional::isPresent,
                it -> it.flatMap(below -> parents.getOrDefault(below, Optional.empty())))
                .flatMap(Optional::stream)
                .limit(all.size() + 1L);
    }
}
