package io.answerable.roles.assignments;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Refusal;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.Scope;
import io.answerable.roles.scopes.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One role of one holder for one scope: proposed, then held or declined, held until it ends. */
class RoleAssignment implements AggregateRoot<RoleAssignment, RoleAssignmentId> {

    private final RoleAssignmentId id;
    private final String key;
    private final String role;
    private final HolderRef holder;
    private final Scope scope;
    private final int version;
    private AssignmentState state;
    private Term term;
    private @Nullable Instant acceptedAt;
    private @Nullable LocalDate suspendedFrom;

    RoleAssignment(RoleAssignmentId id, String key, String role, HolderRef holder, Scope scope, AssignmentState state,
            Term term, @Nullable Instant acceptedAt, @Nullable LocalDate suspendedFrom, int version) {
        this.id = id;
        this.key = key;
        this.role = role;
        this.holder = holder;
        this.scope = scope;
        this.state = state;
        this.term = term;
        this.acceptedAt = acceptedAt;
        this.suspendedFrom = suspendedFrom;
        this.version = version;
    }

    static RoleAssignment proposed(
            RoleAssignmentId id, String key, String role, HolderRef holder, Scope scope, Term term) {
        return new RoleAssignment(id, key, role, holder, scope, AssignmentState.PROPOSED, term, null, null, 1);
    }

    /** What was proposed for days that have passed can no longer be answered. */
    Optional<Refusal> refusalToAnswer(LocalDate today) {
        if (state != AssignmentState.PROPOSED) {
            return Optional.of(stateOn(today).refusal());
        }
        return term.overBy(today) ? Optional.of(AssignmentState.ENDED.refusal()) : Optional.empty();
    }

    /** It is held from the day of acceptance, or from its first day if that lies ahead (R-ROL-37). */
    void accept(LocalDate today, Instant at) {
        demand(refusalToAnswer(today));
        state = AssignmentState.ACTIVE;
        acceptedAt = at;
        term = term.beginningOn(today);
    }

    void decline(LocalDate today) {
        demand(refusalToAnswer(today));
        state = AssignmentState.DECLINED;
    }

    /** What is not held on that day can be neither confirmed nor flagged. */
    Optional<Refusal> refusalToAct(LocalDate day) {
        return stateOn(day).refusalToAct();
    }

    /** From that day on nobody acts in it; the holder keeps it. */
    void suspend(LocalDate day) {
        demand(refusalToAct(day));
        suspendedFrom = day;
    }

    Optional<Refusal> refusalToResume(LocalDate day) {
        return stateOn(day) == AssignmentState.SUSPENDED ? Optional.empty() : Optional.of(stateOn(day).refusal());
    }

    void resume(LocalDate day) {
        demand(refusalToResume(day));
        suspendedFrom = null;
    }

    Optional<Refusal> refusalToEnd(LocalDate lastDay) {
        if (state != AssignmentState.ACTIVE || !lastDay.plusDays(1).isBefore(term.until())) {
            return Optional.of((state == AssignmentState.ACTIVE ? AssignmentState.ENDED : state).refusal());
        }
        return term.refusalToEnd(lastDay);
    }

    void end(LocalDate lastDay) {
        demand(refusalToEnd(lastDay));
        term = term.endingOn(lastDay);
    }

    /** Whoever has left is relieved of what they had yet to begin, too. */
    void relieve(LocalDate lastDay) {
        term = term.endingOn(lastDay);
    }

    AssignmentState stateOn(LocalDate day) {
        if (state != AssignmentState.ACTIVE) {
            return state;
        }
        if (day.isBefore(term.from())) {
            return AssignmentState.PROPOSED;
        }
        if (term.overBy(day)) {
            return AssignmentState.ENDED;
        }
        return suspendedFrom == null || day.isBefore(suspendedFrom) ? state : AssignmentState.SUSPENDED;
    }

    private static void demand(Optional<Refusal> refusal) {
        refusal.ifPresent(it -> {
            throw new IllegalStateException(it.message());
        });
    }

    @Override
    public RoleAssignmentId getId() {
        return id;
    }

    String key() {
        return key;
    }

    String role() {
        return role;
    }

    HolderRef holder() {
        return holder;
    }

    Scope scope() {
        return scope;
    }

    AssignmentState state() {
        return state;
    }

    Term term() {
        return term;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    int version() {
        return version;
    }
}
