package io.answerable.roles.vacancies;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.kernel.Refusal;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.VacancyId;
import io.answerable.roles.assignments.ScopeFit;
import io.answerable.roles.scopes.ScopeReach;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a vacancy for a role that nobody holds, though nobody left it either: an import starts no process, and some roles
 * were never given to anybody (R-ROL-30, R-ROL-40).
 */
@Component
@Transactional
public class NoticingVacancies {

    private final Vacancies vacancies;
    private final VacancyDirectory directory;
    private final OpeningVacancies opening;
    private final RoleCatalogue catalogue;
    private final ScopeReach reach;
    private final VacancyHistory history;
    private final CurrentActor actor;

    NoticingVacancies(Vacancies vacancies, VacancyDirectory directory, OpeningVacancies opening,
            RoleCatalogue catalogue, ScopeReach reach, VacancyHistory history, CurrentActor actor) {
        this.vacancies = vacancies;
        this.directory = directory;
        this.opening = opening;
        this.catalogue = catalogue;
        this.reach = reach;
        this.history = history;
        this.actor = actor;
    }

    /** Opens it as of today, or says why the role is not vacant there. */
    public Outcome<VacancyView> open(OpenVacancy command) {
        if (!reach.covers(Permission.MANAGE_ROLES, command.scope())) {
            return Outcome.refused(NotPermitted.to("manage roles there"));
        }
        var refusals = catalogue.role(command.role())
                .map(it -> refusals(it, command))
                .orElseGet(() -> List.of(NotFound.of("role", "role")));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var vacancy = Vacancy.noticed(command.role(), command.scope(), actor.today(), command.dueOn(),
                VacancyId.of(NewId.next()));
        if (!vacancies.add(vacancy)) {
            return Outcome.refused(alreadyOpen());
        }
        history.opened(vacancy, actor.provenance().because(command.reason()));
        return Outcome.done(directory.byId(List.of(vacancy.getId()), actor.today()).getFirst());
    }

    private List<Refusal> refusals(RoleDefinition role, OpenVacancy command) {
        var refusals = new ArrayList<Refusal>();
        var due = command.dueOn();
        if (due != null && due.isBefore(actor.today())) {
            refusals.add(ValidationFailed.of("The vacancy would be due before it opens.", "dueOn"));
        }
        ScopeFit.refusal(role, command.scope()).ifPresent(refusals::add);
        if (!opening.nobodyHolds(command.role(), command.scope(), actor.today())) {
            refusals.add(new RuleViolated("Somebody who is present holds this role there.", List.of("role"), "R-6",
                    "End the assignment first; the vacancy opens by itself."));
        } else if (vacancies.open(command.role(), command.scope()).isPresent()) {
            refusals.add(alreadyOpen());
        }
        return refusals;
    }

    private static Refusal alreadyOpen() {
        return new RuleViolated("A vacancy of this role is open there.", List.of("role"), "R-6",
                "Fill or abolish the one that is open.");
    }
}
