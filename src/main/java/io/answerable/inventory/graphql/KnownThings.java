package io.answerable.inventory.graphql;

import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what a client refers to by id or by key. */
@Component
public class KnownThings {

    private final AiSystemRegister register;
    private final UnitDirectory units;
    private final PeopleDirectory people;

    KnownThings(AiSystemRegister register, UnitDirectory units, PeopleDirectory people) {
        this.register = register;
        this.units = units;
        this.people = people;
    }

    public Optional<AiSystemId> system(Reference by, String... field) {
        return by.resolve("AiSystem",
                key -> Optional.ofNullable(register.idsOf(List.of(key)).get(key)).map(AiSystemId::value), field)
                .map(AiSystemId::of);
    }

    Optional<UnitId> unit(Reference by, String... field) {
        return by
                .resolve("Unit", key -> Optional.ofNullable(units.idsOf(List.of(key)).get(key)).map(UnitId::value),
                        field)
                .map(UnitId::of);
    }

    Optional<PersonId> person(Reference by, String... field) {
        return by
                .resolve("Person", key -> Optional.ofNullable(people.idsOf(List.of(key)).get(key)).map(PersonId::value),
                        field)
                .map(PersonId::of);
    }

    /** The system to be changed. */
    public Outcome<AiSystemId> changed(Reference by) {
        return found(system(by, "input", "aiSystem"), "AI system", "aiSystem");
    }

    public Outcome<UnitId> named(Reference by, String field) {
        return found(unit(by, "input", field), "unit", field);
    }

    public Outcome<PersonId> namedPerson(Reference by, String field) {
        return found(person(by, "input", field), "person", field);
    }

    public Outcome<List<UnitId>> all(List<Reference> references, String field) {
        var found = new ArrayList<UnitId>();
        for (int i = 0; i < references.size(); i++) {
            var unit = unit(references.get(i), "input", field, String.valueOf(i));
            if (unit.isEmpty()) {
                return Outcome.refused(Refusal.NotFound.of("unit", field, String.valueOf(i)));
            }
            found.add(unit.get());
        }
        return Outcome.done(found);
    }

    private static <T> Outcome<T> found(Optional<T> thing, String what, String field) {
        return thing.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.NotFound.of(what, field)));
    }

    /** The system on which somebody acts. */
    Outcome<ChangeOfSystem> asked(PreparationInputs.Act input) {
        return changed(input.aiSystem())
                .map(it -> input instanceof PreparationInputs.Change change
                        ? new ChangeOfSystem(it, change.expectedVersion(), input.reason())
                        : ChangeOfSystem.adding(it, input.reason()));
    }
}
