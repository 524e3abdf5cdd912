package io.answerable.roles.assignments;

import io.answerable.kernel.Provenance;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.roles.ReconfirmationAsked;
import io.answerable.roles.RoleAssigned;
import io.answerable.roles.RoleAssignmentAccepted;
import io.answerable.roles.RoleAssignmentEnded;
import io.answerable.roles.RoleAssignmentResumed;
import io.answerable.roles.RoleAssignmentSuspended;
import io.answerable.roles.scopes.Term;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each change of an assignment into the ledger and tells the other contexts of it. */
@Component
class AssignmentHistory {

    private static final String ASSIGNMENT = "RoleAssignment";

    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    AssignmentHistory(Ledger ledger, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.events = events;
    }

    void proposed(RoleAssignment it, Provenance by) {
        ledger.record(by, Fact.of(ASSIGNMENT, it.getId().value(), it.key(), "PROPOSED",
                Change.of("role", null, it.role()), Change.of("holder", null, it.holder()),
                Change.of("scope", null, it.scope().referent()),
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

    void suspended(RoleAssignment it, LocalDate from, Provenance by) {
        ledger.record(by, of(it, "SUSPENDED", from, Change.of("state", "ACTIVE", "SUSPENDED")));
        events.publishEvent(new RoleAssignmentSuspended(it.getId(), it.role(), it.holder(), it.scope(), from, by));
    }

    void resumed(RoleAssignment it, LocalDate from, Provenance by) {
        ledger.record(by, of(it, "RESUMED", from, Change.of("state", "SUSPENDED", "ACTIVE")));
        events.publishEvent(new RoleAssignmentResumed(it.getId(), it.role(), it.holder(), it.scope(), from, by));
    }

    void askedToConfirm(RoleAssignment it, LocalDate from, LocalDate due, Provenance by) {
        ledger.record(by, of(it, "CONFIRMATION_ASKED", from, Change.of("confirmationDue", null, due)));
        events.publishEvent(
                new ReconfirmationAsked(it.getId(), it.role(), it.holder(), it.scope(), from, due, by));
    }

    void ended(RoleAssignment it, Term before, LocalDate lastDay, Provenance by) {
        ledger.record(by, of(it, "ENDED", lastDay.plusDays(1), Change.of("to", before.last(), it.term().last())));
        events.publishEvent(new RoleAssignmentEnded(it.getId(), it.role(), it.holder(), it.scope(), it.term().first(),
                Objects.requireNonNull(it.term().last()), by));
    }

    private static Fact of(RoleAssignment it, String act, LocalDate from, Change... changes) {
        return new Fact(ASSIGNMENT, it.getId().value(), it.key(), act, from, java.util.List.of(changes));
    }
}
