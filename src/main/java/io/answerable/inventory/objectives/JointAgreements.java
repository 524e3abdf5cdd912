package io.answerable.inventory.objectives;

import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells on which KPIs business and IT have agreed together (rule reading 19). */
@Component
class JointAgreements {

    private static final Set<String> TECHNICAL = Set.of("IT", "DATA_AI");

    private final PeopleDirectory people;
    private final UnitDirectory units;

    JointAgreements(PeopleDirectory people, UnitDirectory units) {
        this.people = people;
        this.units = units;
    }

    /** Where those who agreed on these KPIs sit on that day: two statements for any number of KPIs. */
    Seats among(Collection<KpiFact> kpis, LocalDate asOf) {
        var agreeing = people.byId(kpis.stream().flatMap(it -> it.agreedBy().stream()).collect(toSet()), asOf);
        var seats = new HashMap<PersonId, UnitId>();
        agreeing.forEach((person, view) -> {
            var unit = view.unit();
            if (unit != null) {
                seats.put(person, unit);
            }
        });
        var technical = units.byId(Set.copyOf(seats.values()), asOf)
                .values()
                .stream()
                .filter(it -> TECHNICAL.contains(it.function()))
                .map(UnitView::id)
                .collect(toSet());
        return new Seats(seats, technical);
    }

    /**
     * Who sits where.
     *
     * @param technical the units with function IT or DATA_AI
     */
    record Seats(Map<PersonId, UnitId> units, Set<UnitId> technical) {

        /** Whether somebody of a using unit and somebody else of a technical unit have agreed. */
        boolean covers(KpiFact kpi, Collection<UnitId> usingUnits) {
            return kpi.agreedBy()
                    .stream()
                    .filter(it -> isFrom(it, usingUnits))
                    .anyMatch(user -> kpi.agreedBy()
                            .stream()
                            .anyMatch(it -> !it.equals(user) && isFrom(it, technical)));
        }

        private boolean isFrom(PersonId person, Collection<UnitId> some) {
            var unit = units.get(person);
            return unit != null && some.contains(unit);
        }
    }
}
