package io.answerable.roles.delegations;

import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal.TransitionNotAllowed;
import io.answerable.kernel.Refusal;
import io.answerable.roles.DelegationId;
import io.answerable.roles.Scope;
import io.answerable.roles.VacancyId;
import io.answerable.roles.scopes.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** A deputy's part in one role for some days: offered, then accepted or declined. */
class Delegation implements AggregateRoot<Delegation, DelegationId> {

    private final DelegationId id;
    private final String key;
    private final @Nullable PersonId holder;
    private final PersonId deputy;
    private final String role;
    private final Scope scope;
    private final boolean mayDecide;
    private final @Nullable VacancyId vacancy;
    private final int version;
    private DelegationState state;
    private Term term;
    private @Nullable LocalDate acceptedOn;

    Delegation(DelegationId id, String key, @Nullable PersonId holder, PersonId deputy, String role, Scope scope,
            DelegationState state, Term term, @Nullable LocalDate acceptedOn, boolean mayDecide,
            @Nullable VacancyId vacancy, int version) {
        this.id = id;
        this.key = key;
        this.holder = holder;
        this.deputy = deputy;
        this.role = role;
        this.scope = scope;
        this.state = state;
        this.term = term;
        this.acceptedOn = acceptedOn;
        this.mayDecide = mayDecide;
        this.vacancy = vacancy;
        this.version = version;
    }

    Optional<Refusal> refusalToAnswer(LocalDate today) {
        if (state != DelegationState.OFFERED) {
            return Optional.of(notFrom(stateOn(today)));
        }
        return term.overBy(today) ? Optional.of(notFrom(DelegationState.ENDED)) : Optional.empty();
    }

    void accept(LocalDate today) {
        state = DelegationState.ACTIVE;
        acceptedOn = today;
    }

    void decline() {
        state = DelegationState.DECLINED;
    }

    Optional<Refusal> refusalToEnd(LocalDate lastDay) {
        if (state != DelegationState.ACTIVE || !lastDay.plusDays(1).isBefore(term.until())) {
            return Optional.of(notFrom(state == DelegationState.ACTIVE ? DelegationState.ENDED : state));
        }
        return term.refusalToEnd(lastDay);
    }

    void end(LocalDate lastDay) {
        term = term.endingOn(lastDay);
    }

    DelegationState stateOn(LocalDate day) {
        if (state != DelegationState.ACTIVE) {
            return state;
        }
        if (day.isBefore(effective().from())) {
            return DelegationState.OFFERED;
        }
        return term.overBy(day) ? DelegationState.ENDED : state;
    }

    /** The days on which the deputy acts: not before the day of acceptance. */
    Term effective() {
        return acceptedOn == null ? term : term.beginningOn(acceptedOn);
    }

    private static Refusal notFrom(DelegationState state) {
        return new TransitionNotAllowed("The delegation is " + state + ".", List.of(), state.name(), switch (state) {
            case OFFERED -> List.of("ACTIVE", "DECLINED");
            case ACTIVE -> List.of("ENDED");
            case ENDED, DECLINED -> List.of();
        });
    }

    DelegationView asOf(LocalDate day) {
        return new DelegationView(id, key, holder, deputy, role, scope, term.first(), term.last(), stateOn(day),
                mayDecide, vacancy, day, version);
    }

    @Override
    public DelegationId getId() {
        return id;
    }

    String key() {
        return key;
    }

    @Nullable
    PersonId holder() {
        return holder;
    }

    PersonId deputy() {
        return deputy;
    }

    String role() {
        return role;
    }

    Scope scope() {
        return scope;
    }

    DelegationState state() {
        return state;
    }

    Term term() {
        return term;
    }

    @Nullable
    LocalDate acceptedOn() {
        return acceptedOn;
    }

    boolean mayDecide() {
        return mayDecide;
    }

    @Nullable
    VacancyId vacancy() {
        return vacancy;
    }

    int version() {
        return version;
    }
}
