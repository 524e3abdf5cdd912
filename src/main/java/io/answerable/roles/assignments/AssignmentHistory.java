package io.answerable.roles.assignments;

import io.answerable.kernel.Provenance;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.roles.DelegationActivated;
import io.answerable.roles.DelegationEnded;
import io.answerable.roles.RoleAssigned;
import io.answerable.roles.RoleAssignmentAccepted;
import io.answerable.roles.RoleAssignmentEnded;
import io.answerable.roles.VacancyFilled;
import io.answerable.roles.VacancyOpened;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each change of assignments, delegations and vacancies into the ledger and tells the other contexts of it. */
@Component
class AssignmentHistory {

    private static final String ASSIGNMENT = "RoleAssignment";
    private static final String DELEGATION = "Delegation";
    private static final String VACANCY = "Vacancy";

    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    AssignmentHistory(Ledger ledger, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.events = events;
    }

    void proposed(RoleAssignment it, Provenance by) {
        ledger.record(by, Fact.of(ASSIGNMENT, it.getId().value(), it.key(), "PROPOSED",
                Change.of("role", null, it.role()), Change.of("holder", null, it.holder().id()),
                Change.of("scope", null, it.scope().kind() + " " + it.scope().target()),
                Change.of("from", null, it.term().first()), Change.of("to", null, it.term().last())));
        events.publishEvent(new RoleAssigned(it.getId(), it.role(), it.holder(), it.scope(), it.term().first(),
                it.term().last(), by));
    }

    void accepted(RoleAssignment it, Provenance by) {
        ledger.record(by, of(it, "ACCEPTED", it.term().from(), Change.of("state", "PROPOSED", "ACTIVE")));
        events.publishEvent(new RoleAssignmentAccepted(it.getId(), it.role(), it.holder(), it.scope(),
                it.term().from(), it.term().last(), by));
    }

    void declined(RoleAssignment it, Provenance by) {
        ledger.record(by, Fact.of(ASSIGNMENT, it.getId().value(), it.key(), "DECLINED",
                Change.of("state", "PROPOSED", "DECLINED")));
    }

    void confirmed(RoleAssignment it, LocalDate day, Provenance by) {
        ledger.record(by, Fact.of(ASSIGNMENT, it.getId().value(), it.key(), "CONFIRMED",
                Change.of("lastConfirmed", null, day)));
    }

    void flagged(RoleAssignment it, boolean lead, LocalDate from, Provenance by) {
        ledger.record(by, of(it, "LEAD_SET", from, Change.of("lead", !lead, lead)));
    }

    void ended(RoleAssignment it, Term before, LocalDate lastDay, Provenance by) {
        ledger.record(by, of(it, "ENDED", lastDay.plusDays(1), Change.of("to", before.last(), it.term().last())));
        events.publishEvent(new RoleAssignmentEnded(it.getId(), it.role(), it.holder(), it.scope(), it.term().first(),
                Objects.requireNonNull(it.term().last()), by));
    }

    void offered(Delegation it, Provenance by) {
        var holder = it.holder();
        ledger.record(by, Fact.of(DELEGATION, it.getId().value(), it.key(), "OFFERED",
                Change.of("role", null, it.role()), Change.of("holder", null, holder),
                Change.of("deputy", null, it.deputy()), Change.of("from", null, it.term().first()),
                Change.of("to", null, it.term().last())));
    }

    void accepted(Delegation it, Provenance by) {
        ledger.record(by, Fact.of(DELEGATION, it.getId().value(), it.key(), "ACCEPTED",
                Change.of("state", "OFFERED", "ACTIVE")));
        events.publishEvent(new DelegationActivated(it.getId(), it.role(), it.scope(), it.holder(), it.deputy(),
                it.effective().from(), it.term().last(), by));
    }

    void declined(Delegation it, Provenance by) {
        ledger.record(by, Fact.of(DELEGATION, it.getId().value(), it.key(), "DECLINED",
                Change.of("state", "OFFERED", "DECLINED")));
    }

    void ended(Delegation it, Term before, Provenance by) {
        ledger.record(by, Fact.of(DELEGATION, it.getId().value(), it.key(), "ENDED",
                Change.of("to", before.last(), it.term().last())));
        events.publishEvent(new DelegationEnded(it.getId(), it.role(), it.scope(), it.deputy(),
                Objects.requireNonNull(it.term().last()), by));
    }

    void opened(Vacancy it, Provenance by) {
        ledger.record(by, new Fact(VACANCY, it.getId().value(), null, "OPENED", it.openedOn(), java.util.List.of(
                Change.of("role", null, it.role()),
                Change.of("scope", null, it.scope().kind() + " " + it.scope().target()),
                Change.of("dueOn", null, it.dueOn()))));
        events.publishEvent(
                new VacancyOpened(it.getId(), it.role(), it.scope(), it.openedOn(), it.dueOn(), by));
    }

    void filled(Vacancy it, RoleAssignment assignment, Provenance by) {
        ledger.record(by, Fact.of(VACANCY, it.getId().value(), null, "FILLED", Change.of("state", "OPEN", "FILLED"),
                Change.of("filledBy", null, assignment.key())));
        events.publishEvent(new VacancyFilled(it.getId(), it.role(), it.scope(), assignment.getId(),
                assignment.term().from(), by));
    }

    void abolished(Vacancy it, Provenance by) {
        ledger.record(by,
                Fact.of(VACANCY, it.getId().value(), null, "ABOLISHED", Change.of("state", "OPEN", "ABOLISHED")));
    }

    private static Fact of(RoleAssignment it, String act, LocalDate from, Change... changes) {
        return new Fact(ASSIGNMENT, it.getId().value(), it.key(), act, from, java.util.List.of(changes));
    }
}
