package io.answerable.roles.vacancies;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.roles.VacancyId;
import io.answerable.roles.scopes.Changing;
import io.answerable.roles.scopes.ScopeReach;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the chief officer have a high-risk system used longer although nobody has taken an accountable role (P1, step 6). */
@Component
public class ExtendingUse {

    private static final String CHIEF_OFFICER = "role.chief-officer";

    private final Vacancies vacancies;
    private final VacancyDirectory directory;
    private final VacancyHistory history;
    private final ScopeReach reach;
    private final CurrentActor actor;

    ExtendingUse(Vacancies vacancies, VacancyDirectory directory, VacancyHistory history, ScopeReach reach,
            CurrentActor actor) {
        this.vacancies = vacancies;
        this.directory = directory;
        this.history = history;
        this.reach = reach;
        this.actor = actor;
    }

    /** @param until the day on which the use ends instead of the one announced */
    @Transactional
    public Outcome<VacancyView> extend(VacancyId id, int expectedVersion, LocalDate until, @Nullable String reason) {
        return Changing.expected(vacancies.find(id), Vacancy::version, expectedVersion, "vacancy", it -> {
            if (!mayExtend(it)) {
                return Outcome.refused(NotPermitted.to("extend the use, which the chief officer decides"));
            }
            var refusal = it.refusalToExtend(until, actor.today());
            return new Checks().required("reason", reason)
                    .refuseIf(refusal.isPresent(), refusal::orElseThrow)
                    .then(() -> Outcome.done(extended(it, until, reason)));
        });
    }

    private boolean mayExtend(Vacancy it) {
        return reach.covers(Permission.APPROVE, it.scope())
                && actor.actor().holds(CHIEF_OFFICER, null, it.scope().target());
    }

    private VacancyView extended(Vacancy it, LocalDate until, @Nullable String reason) {
        var before = requireNonNull(it.endOfUse()).on();
        it.extendUse(until);
        vacancies.endUse(it);
        history.useExtended(it, before, until, actor.provenance().because(reason));
        return directory.byId(List.of(it.getId()), actor.today()).getFirst();
    }
}
