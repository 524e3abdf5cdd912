package io.answerable.training.records;

import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.Presence;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds the people who are addressed: everybody, or those who sit in some units. */
@Component
public class Addressees {

    private final PeopleDirectory people;

    Addressees(PeopleDirectory people) {
        this.people = people;
    }

    /** Whoever has not left. */
    public List<PersonId> present(List<UnitId> units, LocalDate day) {
        return those(units, day, Presence::present);
    }

    /** Whoever is neither gone nor on leave. */
    public List<PersonId> atWork(List<UnitId> units, LocalDate day) {
        return those(units, day, Presence::atWork);
    }

    private List<PersonId> those(List<UnitId> units, LocalDate day, Function<Presence, Days> when) {
        return people.presenceOfAll()
                .values()
                .stream()
                .filter(it -> when.apply(it).contain(day))
                .filter(it -> units.isEmpty() || units.stream().anyMatch(unit -> it.inUnit(unit).contain(day)))
                .map(Presence::person)
                .toList();
    }
}
