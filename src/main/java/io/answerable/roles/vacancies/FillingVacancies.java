package io.answerable.roles.vacancies;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.roles.VacancyId;
import io.answerable.roles.assignments.AssigningRoles;
import io.answerable.roles.assignments.ProposeAssignment;
import io.answerable.roles.assignments.Proposed;
import io.answerable.roles.delegations.Delegating;
import io.answerable.roles.delegations.DelegationView;
import io.answerable.roles.delegations.EndingDelegations;
import io.answerable.roles.delegations.InterimOffer;
import io.answerable.roles.scopes.Changing;
import io.answerable.roles.scopes.ScopeReach;
import io.answerable.roles.scopes.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a new holder or somebody who acts in the interim for a vacant role, or says that it is needed no more. */
@Component
@Transactional
public class FillingVacancies {

    private final Vacancies vacancies;
    private final VacancyDirectory directory;
    private final AssigningRoles assigning;
    private final Delegating delegating;
    private final EndingDelegations delegations;
    private final ScopeReach reach;
    private final VacancyHistory history;
    private final CurrentActor actor;

    FillingVacancies(Vacancies vacancies, VacancyDirectory directory, AssigningRoles assigning, Delegating delegating,
            EndingDelegations delegations, ScopeReach reach, VacancyHistory history, CurrentActor actor) {
        this.vacancies = vacancies;
        this.directory = directory;
        this.assigning = assigning;
        this.delegating = delegating;
        this.delegations = delegations;
        this.reach = reach;
        this.history = history;
        this.actor = actor;
    }

    /** Proposes somebody for the vacant role, if nobody else is asked; the vacancy closes when they accept. */
    public Outcome<Proposed> propose(VacancyId id, int expectedVersion, HolderRef holder, @Nullable LocalDate from,
            @Nullable LocalDate to, @Nullable String reason) {
        return open(id, expectedVersion, it -> {
            var first = firstDay(it, from);
            return it.refusalToBegin(first)
                    .map(refusal -> Outcome.<Proposed>refused(refusal))
                    .orElseGet(() -> assigning.proposeInTurn(
                            new ProposeAssignment(it.role(), holder, it.scope(), null, first, to, false, reason))
                            .refusing(FillingVacancies::ofVacancy));
        });
    }

    /** Role and scope are not chosen here, but come from the vacancy. */
    private static Refusal ofVacancy(Refusal refusal) {
        return refusal.field().contains("scope") || refusal.field().contains("role")
                ? refusal.blaming("vacancy")
                : refusal;
    }

    /** Offers somebody to act until the role is filled, or until that day at the latest. */
    public Outcome<DelegationView> nameInterim(VacancyId id, int expectedVersion, PersonId deputy,
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String reason) {
        return open(id, expectedVersion, it -> {
            var term = Term.of(firstDay(it, from), to);
            var refusal = it.refusalToBegin(term.from())
                    .or(() -> term.days().isEmpty()
                            ? Optional.of(ValidationFailed.of("The last day lies before the first.", "to"))
                            : Optional.empty());
            return refusal.map(no -> Outcome.<DelegationView>refused(no))
                    .orElseGet(() -> delegating
                            .offerInterim(new InterimOffer(id, it.role(), it.scope(), deputy, term), reason));
        });
    }

    /** Closes the vacancy because the role is not needed there any more; a reason is required. */
    public Outcome<VacancyView> abolish(VacancyId id, int expectedVersion, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return Outcome.refused(ValidationFailed.required("reason"));
        }
        return open(id, expectedVersion, it -> {
            var by = actor.provenance().because(reason);
            it.abolish(actor.today());
            vacancies.close(it);
            history.abolished(it, by);
            delegations.ofVacancy(id, it.role(), it.scope(), actor.today(), by);
            return Outcome.done(directory.byId(List.of(id), actor.today()).getFirst());
        });
    }

    private <T> Outcome<T> open(VacancyId id, int expectedVersion, Function<Vacancy, Outcome<T>> act) {
        return Changing.expected(vacancies.find(id), Vacancy::version, expectedVersion, "vacancy", it -> {
            if (!reach.covers(Permission.MANAGE_ROLES, it.scope())) {
                return Outcome.refused(NotPermitted.to("manage roles there"));
            }
            return it.refusalToClose().map(refusal -> Outcome.<T>refused(refusal)).orElseGet(() -> act.apply(it));
        });
    }

    /** Today, or the day on which the vacancy opens if that lies ahead. */
    private LocalDate firstDay(Vacancy vacancy, @Nullable LocalDate from) {
        if (from != null) {
            return from;
        }
        var today = actor.today();
        return today.isAfter(vacancy.openedOn()) ? today : vacancy.openedOn();
    }
}
