package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.kernel.Refusal.VersionConflict;
import io.answerable.roles.VacancyId;
import java.time.LocalDate;
import java.util.List;
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
    private final OpeningVacancies opening;
    private final RoleReach reach;
    private final AssignmentHistory history;
    private final CurrentActor actor;

    FillingVacancies(Vacancies vacancies, VacancyDirectory directory, AssigningRoles assigning, Delegating delegating,
            OpeningVacancies opening, RoleReach reach, AssignmentHistory history, CurrentActor actor) {
        this.vacancies = vacancies;
        this.directory = directory;
        this.assigning = assigning;
        this.delegating = delegating;
        this.opening = opening;
        this.reach = reach;
        this.history = history;
        this.actor = actor;
    }

    /** Proposes somebody for the vacant role; the vacancy closes when they accept. */
    public Outcome<Proposed> propose(VacancyId id, int expectedVersion, HolderRef holder, @Nullable LocalDate from,
            @Nullable LocalDate to, @Nullable String reason) {
        return open(id, expectedVersion, it -> assigning
                .propose(new ProposeAssignment(it.role(), holder, it.scope(), null, from, to, false, reason)));
    }

    /** Offers somebody to act until the role is filled, or until that day at the latest. */
    public Outcome<DelegationView> nameInterim(VacancyId id, int expectedVersion, PersonId deputy,
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String reason) {
        return open(id, expectedVersion, it -> {
            var first = from == null ? latest(actor.today(), it.openedOn()) : from;
            var term = Term.of(first, to);
            return term.from().isBefore(term.until())
                    ? delegating.offerInterim(it, deputy, term, actor.provenance().because(reason))
                    : Outcome.refused(ValidationFailed.of("The last day lies before the first.", "to"));
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
            opening.endInterim(it, actor.today(), by);
            return Outcome.done(directory.byId(List.of(id), actor.today()).getFirst());
        });
    }

    private <T> Outcome<T> open(VacancyId id, int expectedVersion, Function<Vacancy, Outcome<T>> act) {
        var vacancy = vacancies.find(id).orElse(null);
        if (vacancy == null) {
            return Outcome.refused(NotFound.of("vacancy", "vacancy"));
        }
        if (vacancy.version() != expectedVersion) {
            return Outcome.refused(VersionConflict.of(vacancy.version()));
        }
        if (!reach.covers(vacancy.scope())) {
            return Outcome.refused(NotPermitted.to("manage roles there"));
        }
        return vacancy.refusalToClose().map(it -> Outcome.<T>refused(it)).orElseGet(() -> act.apply(vacancy));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
