package io.answerable.roles.vacancies;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.reference.CriticalFunction;
import io.answerable.reference.RoleCatalogue;
import io.answerable.roles.LetteredRoles;
import io.answerable.roles.Scope;
import io.answerable.roles.VacancyId;
import io.answerable.roles.assignments.EndedRole;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.assignments.HeldRoles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Opens a vacancy where an end leaves nobody in a role that must not stay vacant (invariant R-6).
 */
@Component
class OpeningVacancies {

    /** A live system needs them whatever its matrix says (OWN-001, OWN-004). */
    static final Set<String> NEEDED_BY_SYSTEMS = Set.of("role.business-owner", "role.information-asset-owner");

    private final Vacancies vacancies;
    private final VacancyDirectory directory;
    private final HeldRoles held;
    private final PeopleDirectory people;
    private final RoleCatalogue catalogue;
    private final ObjectProvider<LetteredRoles> lettered;
    private final VacancyHistory history;
    private final CurrentActor actor;

    OpeningVacancies(Vacancies vacancies, VacancyDirectory directory, HeldRoles held, PeopleDirectory people,
            RoleCatalogue catalogue, ObjectProvider<LetteredRoles> lettered, VacancyHistory history,
            CurrentActor actor) {
        this.vacancies = vacancies;
        this.directory = directory;
        this.held = held;
        this.people = people;
        this.catalogue = catalogue;
        this.lettered = lettered;
        this.history = history;
        this.actor = actor;
    }

    List<VacancyView> openAfter(List<EndedRole> ended, String why, Provenance by) {
        var opened = new ArrayList<VacancyId>();
        for (var it : ended) {
            if (mustNotStayVacant(it.role(), it.scope()) && nobodyHolds(it.role(), it.scope(), it.lastDay().plusDays(1))
                    && vacancies.open(it.role(), it.scope()).isEmpty()) {
                var vacancy = Vacancy.after(it, why, VacancyId.of(NewId.next()));
                if (vacancies.add(vacancy)) {
                    history.opened(vacancy, by);
                    opened.add(vacancy.getId());
                }
            }
        }
        return directory.byId(opened, actor.today());
    }

    boolean mustNotStayVacant(String role, Scope scope) {
        return catalogue.criticalFunctions().stream().map(CriticalFunction::ownerRole).anyMatch(role::equals)
                || scope.kind() == Scope.Kind.SYSTEM && NEEDED_BY_SYSTEMS.contains(role)
                || lettered.stream().anyMatch(it -> it.rolesWithAOrR(scope).contains(role));
    }

    boolean nobodyHolds(String role, Scope scope, LocalDate day) {
        Collection<Scope> here = List.of(scope);
        var holders = held.held(Set.of(role), Optional.of(here))
                .stream()
                .filter(it -> it.days().contain(day))
                .map(HeldRole::holder)
                .toList();
        var persons = holders.stream().flatMap(it -> it.asPerson().stream()).toList();
        return persons.size() == holders.size()
                && people.presenceOf(persons).values().stream().noneMatch(it -> it.present().contain(day));
    }
}
