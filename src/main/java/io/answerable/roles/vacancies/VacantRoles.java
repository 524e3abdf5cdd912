package io.answerable.roles.vacancies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.Presence;
import io.answerable.reference.CriticalFunction;
import io.answerable.reference.RoleCatalogue;
import io.answerable.roles.LetteredRoles;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.assignments.HeldRoles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what is vacant on a day by the facts alone, whether or not a process has noticed: roles whose holders have all
 * left, owners that live systems lack, roles that active matrices need, critical functions that nobody holds, whether or
 * not anybody ever did, and vacancies that are open (R-ROL-30, R-ROL-40).
 */
@Component
@Transactional(readOnly = true)
public class VacantRoles {

    private final HeldRoles held;
    private final PeopleDirectory people;
    private final RoleCatalogue catalogue;
    private final VacancyDirectory vacancies;
    private final AiSystemRegister systems;
    private final LetteredRoles lettered;
    private final CurrentActor actor;

    VacantRoles(HeldRoles held, PeopleDirectory people, RoleCatalogue catalogue,
            VacancyDirectory vacancies, AiSystemRegister systems, LetteredRoles lettered, CurrentActor actor) {
        this.held = held;
        this.people = people;
        this.catalogue = catalogue;
        this.vacancies = vacancies;
        this.systems = systems;
        this.lettered = lettered;
        this.actor = actor;
    }

    /**
     * A role that nobody present holds.
     *
     * @param since first day of the vacancy; null: since ever
     * @param lastHolder who still has the role on paper, or had it last
     * @param critical whether it owns a critical function
     * @param vacancy the vacancy that was opened for it, if any
     */
    public record VacantRole(String role, Scope scope, @Nullable LocalDate since, @Nullable HolderRef lastHolder,
            boolean critical, @Nullable VacancyView vacancy, LocalDate asOf) {}

    private record Place(String role, Scope scope) {}

    public List<VacantRole> on(LocalDate asOf) {
        actor.require(Permission.READ);
        return staffing().vacantOn(asOf);
    }

    /** Everything that was ever held, and who was present to act in it. */
    public Staffing staffing() {
        var timelines = held.held(Set.of(), Optional.empty());
        return new Staffing(timelines, people.presenceOf(
                timelines.stream().flatMap(it -> it.holder().asPerson().stream()).distinct().toList()));
    }

    /** Who held what, and which of it was filled or vacant on a day. */
    public final class Staffing {

        private final List<HeldRole> timelines;
        private final Map<PersonId, Presence> presence;

        private Staffing(List<HeldRole> timelines, Map<PersonId, Presence> presence) {
            this.timelines = timelines;
            this.presence = presence;
        }

        /** What somebody present held on that day. */
        public List<HeldRole> filledOn(LocalDate asOf) {
            return timelines.stream().filter(it -> effective(it, presence).contain(asOf)).toList();
        }

        public List<VacantRole> vacantOn(LocalDate asOf) {
            return vacant(timelines, presence, asOf);
        }
    }

    private List<VacantRole> vacant(List<HeldRole> timelines, Map<PersonId, Presence> presence, LocalDate asOf) {
        var byPlace = timelines.stream().collect(groupingBy(it -> new Place(it.role(), it.scope())));
        var critical = catalogue.criticalFunctions().stream().map(CriticalFunction::ownerRole).collect(toSet());
        var open = vacancies.openOn(asOf).stream().collect(groupingBy(it -> new Place(it.role(), it.scope())));
        var places = new LinkedHashSet<>(byPlace.keySet());
        places.addAll(open.keySet());
        var needed = neededBySystems(asOf);
        lettered.vacantOn(asOf).forEach((scope, roles) -> roles.forEach(it -> needed.add(new Place(it, scope))));
        places.addAll(needed);
        critical.stream()
                .filter(role -> byPlace.keySet().stream().noneMatch(it -> it.role().equals(role)))
                .forEach(role -> places.add(new Place(role, Scope.ORGANISATION)));
        return places.stream()
                .flatMap(it -> vacant(it, byPlace.getOrDefault(it, List.of()), presence,
                        critical.contains(it.role()), needed.contains(it), open.getOrDefault(it, List.of()), asOf)
                        .stream())
                .sorted(Comparator.comparing(VacantRole::role).thenComparing(it -> it.scope().toString()))
                .toList();
    }

    /** The owners that a live system needs whatever its matrix says. */
    private Set<Place> neededBySystems(LocalDate asOf) {
        return systems.all(asOf)
                .stream()
                .filter(it -> it.state().isLive())
                .flatMap(it -> OpeningVacancies.NEEDED_BY_SYSTEMS.stream()
                        .map(role -> new Place(role, Scope.system(it.id()))))
                .collect(toCollection(HashSet::new));
    }

    private static Optional<VacantRole> vacant(Place place, List<HeldRole> assignments,
            Map<PersonId, Presence> presence, boolean critical, boolean needed, List<VacancyView> open,
            LocalDate asOf) {
        var filled = Days.anyOf(assignments.stream().map(it -> effective(it, presence)).toList());
        var onPaper = assignments.stream().filter(it -> it.days().contain(asOf)).toList();
        if (filled.contain(asOf) || onPaper.isEmpty() && open.isEmpty() && !critical && !needed) {
            return Optional.empty();
        }
        var last = (onPaper.isEmpty() ? assignments : onPaper).stream().map(HeldRole::holder).reduce((a, b) -> b);
        return Optional.of(new VacantRole(place.role, place.scope, filled.not().since(asOf).orElse(null),
                last.orElse(null), critical, open.stream().findFirst().orElse(null), asOf));
    }

    /** The days on which the role was held by somebody who was present. */
    private static Days effective(HeldRole assignment, Map<PersonId, Presence> presence) {
        var person = assignment.holder().asPerson();
        if (person.isEmpty()) {
            return assignment.days();
        }
        var known = presence.get(person.get());
        return known == null ? Days.never() : assignment.days().and(known.present());
    }
}
