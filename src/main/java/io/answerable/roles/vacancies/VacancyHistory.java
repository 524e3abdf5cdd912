package io.answerable.roles.vacancies;

import io.answerable.kernel.Provenance;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.roles.EndOfUseAnnounced;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.VacancyFilled;
import io.answerable.roles.VacancyOpened;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each change of a vacancy into the ledger and tells the other contexts of it. */
@Component
class VacancyHistory {

    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    VacancyHistory(Ledger ledger, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.events = events;
    }

    void opened(Vacancy it, Provenance by) {
        ledger.record(by, of(it, "OPENED", it.openedOn(), Change.of("role", null, it.role()),
                Change.of("scope", null, it.scope().referent()), Change.of("reason", null, it.reason()),
                Change.of("dueOn", null, it.dueOn())));
        events.publishEvent(new VacancyOpened(it.getId(), it.role(), it.scope(), it.openedOn(), it.dueOn(), by));
    }

    void filled(Vacancy it, RoleAssignmentId assignment, LocalDate from, Provenance by) {
        ledger.record(by, of(it, "FILLED", from, Change.of("state", "OPEN", "FILLED"),
                Change.of("filledBy", null, assignment)));
        events.publishEvent(new VacancyFilled(it.getId(), it.role(), it.scope(), assignment, from, by));
    }

    void endOfUseAnnounced(Vacancy it, LocalDate told, LocalDate on, Provenance by) {
        ledger.record(by, of(it, "END_OF_USE_ANNOUNCED", told, Change.of("useEndsOn", null, on)));
        events.publishEvent(new EndOfUseAnnounced(it.getId(), it.role(), it.system(), on, by));
    }

    void useExtended(Vacancy it, LocalDate before, LocalDate until, Provenance by) {
        ledger.record(by, of(it, "USE_EXTENDED", null, Change.of("useEndsOn", before, until)));
    }

    void abolished(Vacancy it, Provenance by) {
        ledger.record(by, of(it, "ABOLISHED", it.closedOn(), Change.of("state", "OPEN", "ABOLISHED")));
    }

    private static Fact of(Vacancy it, String act, @Nullable LocalDate from, Change... changes) {
        return new Fact("Vacancy", it.getId().value(), null, act, from, List.of(changes));
    }
}
