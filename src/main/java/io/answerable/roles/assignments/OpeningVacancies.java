package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;

import io.answerable.kernel.NewId;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.reference.CriticalFunction;
import io.answerable.reference.RoleCatalogue;
import io.answerable.roles.LetteredRoles;
import io.answerable.roles.Scope;
import io.answerable.roles.VacancyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Opens a vacancy where an end leaves nobody in a role that must not stay vacant, and closes it when somebody takes the
 * role (invariant R-6).
 */
@Component
class OpeningVacancies {

    /** A live system needs them whatever its matrix says (OWN-001, OWN-004). */
    private static final Set<String> NEEDED_BY_SYSTEMS = Set.of("role.business-owner", "role.information-asset-owner");

    private final Vacancies vacancies;
    private final VacancyDirectory directory;
    private final HeldRoles held;
    private final PeopleDirectory people;
    private final RoleCatalogue catalogue;
    private final ObjectProvider<LetteredRoles> lettered;
    private final Delegations delegations;
    private final AssignmentHistory history;
    private final CurrentActor actor;

    OpeningVacancies(Vacancies vacancies, VacancyDirectory directory, HeldRoles held, PeopleDirectory people,
            RoleCatalogue catalogue, ObjectProvider<LetteredRoles> lettered, Delegations delegations,
            AssignmentHistory history, CurrentActor actor) {
        this.vacancies = vacancies;
        this.directory = directory;
        this.held = held;
        this.people = people;
        this.catalogue = catalogue;
        this.lettered = lettered;
        this.delegations = delegations;
        this.history = history;
        this.actor = actor;
    }

    List<VacancyView> openAfter(List<RoleAssignment> ended, LocalDate lastDay, String why, Provenance by) {
        var opened = new ArrayList<VacancyId>();
        for (var it : ended) {
            if (mustNotStayVacant(it.role(), it.scope()) && nobodyHolds(it.role(), it.scope(), lastDay.plusDays(1))
                    && vacancies.open(it.role(), it.scope()).isEmpty()) {
                var vacancy = Vacancy.after(it, lastDay, why, VacancyId.of(NewId.next()));
                vacancies.add(vacancy);
                history.opened(vacancy, by);
                opened.add(vacancy.getId());
            }
        }
        return directory.byId(opened, actor.today());
    }

    /** Closes the vacancy that the assignment fills; whoever acted in the interim acts until the day before. */
    void fill(RoleAssignment assignment, Provenance by) {
        vacancies.open(assignment.role(), assignment.scope()).ifPresent(vacancy -> {
            vacancy.fill(assignment.getId(), assignment.term().from());
            vacancies.close(vacancy);
            history.filled(vacancy, assignment, by);
            endInterim(vacancy, assignment.term().from().minusDays(1), by);
        });
    }

    void endInterim(Vacancy vacancy, LocalDate lastDay, Provenance by) {
        delegations.lastingBeyond(vacancy.role(), vacancy.scope(), lastDay)
                .stream()
                .filter(it -> vacancy.getId().equals(it.vacancy()))
                .forEach(it -> end(it, lastDay, by));
    }

    /** Nobody deputises in a role for longer than it is held. */
    void endDelegationsOf(RoleAssignment ended, LocalDate lastDay, Provenance by) {
        var holder = ended.holder().asPerson().orElse(null);
        delegations.lastingBeyond(ended.role(), ended.scope(), lastDay)
                .stream()
                .filter(it -> holder != null && holder.equals(it.holder()))
                .forEach(it -> end(it, lastDay, by));
    }

    void end(Delegation delegation, LocalDate lastDay, Provenance by) {
        var before = delegation.term();
        if (delegation.state() == DelegationState.OFFERED) {
            delegation.decline();
            delegations.update(delegation);
            history.declined(delegation, by);
        } else {
            delegation.end(lastDay);
            delegations.update(delegation);
            history.ended(delegation, before, by);
        }
    }

    boolean mustNotStayVacant(String role, Scope scope) {
        return catalogue.criticalFunctions().stream().map(CriticalFunction::ownerRole).anyMatch(role::equals)
                || scope.kind() == Scope.Kind.SYSTEM && NEEDED_BY_SYSTEMS.contains(role)
                || lettered.stream().anyMatch(it -> it.rolesWithAOrR(scope).contains(role));
    }

    private boolean nobodyHolds(String role, Scope scope, LocalDate day) {
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
