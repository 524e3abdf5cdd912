package io.answerable.roles.vacancies;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.Suspending;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Ends the use of high-risk systems for which nobody has been accountable for thirty days: told after fourteen, and done
 * on the day that was told unless the chief officer has extended it (process P1, step 6). A day that is heard of twice or
 * late changes nothing more; what was told once stands, so that nobody has less notice than promised.
 */
@Component
class EndingUseWithoutAccountable {

    private final ActingAs actingAs;
    private final UseAtStake stakes;
    private final Vacancies vacancies;
    private final VacancyHistory history;
    private final Suspending suspending;
    private final CurrentActor actor;

    EndingUseWithoutAccountable(ActingAs actingAs, UseAtStake stakes, Vacancies vacancies, VacancyHistory history,
            Suspending suspending, CurrentActor actor) {
        this.actingAs = actingAs;
        this.stakes = stakes;
        this.vacancies = vacancies;
        this.history = history;
        this.suspending = suspending;
        this.actor = actor;
    }

    /** Systems before vacancies: in the order in which a handover keeps others from changing them. */
    @ApplicationModuleListener(id = "roles.ending-use-without-accountable")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(), () -> {
            var atStake = stakes.on(event.date());
            atStake.stream()
                    .filter(it -> it.endsUseOn(event.date()))
                    .forEach(it -> suspending.suspend(it.system(), "Nobody has taken " + it.role() + " since "
                            + it.openedOn() + ", and the day that was announced for it has come."));
            atStake.stream()
                    .filter(it -> it.isToBeAnnounced(event.date()))
                    .forEach(it -> announce(it, event.date()));
        });
    }

    private void announce(Vacancy found, LocalDate day) {
        vacancies.find(found.getId()).filter(it -> it.isToBeAnnounced(day)).ifPresent(it -> {
            var on = it.announceEndOfUse(day);
            vacancies.endUse(it);
            history.endOfUseAnnounced(it, day, on,
                    actor.provenance().because("Nobody has taken " + it.role() + " since " + it.openedOn() + "."));
        });
    }
}
