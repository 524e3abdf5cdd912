package io.answerable.roles.delegations;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.roles.Scope;
import io.answerable.roles.VacancyId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends delegations with that for which they were given; offers that nobody has accepted yet are withdrawn. */
@Component
@Transactional
public class EndingDelegations {

    private final Delegations delegations;
    private final DelegationHistory history;

    EndingDelegations(Delegations delegations, DelegationHistory history) {
        this.delegations = delegations;
        this.history = history;
    }

    /** Nobody deputises in a role for longer than it is held. */
    public void ofHolder(HolderRef holder, String role, Scope scope, LocalDate lastDay, Provenance by) {
        var person = holder.asPerson().orElse(null);
        delegations.lastingBeyond(role, scope, lastDay)
                .stream()
                .filter(it -> person != null && person.equals(it.holder()))
                .forEach(it -> end(it, lastDay, by));
    }

    /** Whoever has left neither deputises nor is deputised; news that come late spare what was agreed since. */
    public void ofLeaver(PersonId person, LocalDate lastDay, Provenance by) {
        var known = by.at().atOffset(ZoneOffset.UTC).toLocalDate();
        delegations.lastingBeyond(person, lastDay, known).forEach(it -> end(it, lastDay, by));
    }

    /** Whoever acted in the interim no longer does. */
    public void ofVacancy(VacancyId vacancy, String role, Scope scope, LocalDate lastDay, Provenance by) {
        delegations.lastingBeyond(role, scope, lastDay)
                .stream()
                .filter(it -> vacancy.equals(it.vacancy()))
                .forEach(it -> end(it, lastDay, by));
    }

    void end(Delegation delegation, LocalDate lastDay, Provenance by) {
        var before = delegation.term();
        if (delegation.state() == DelegationState.OFFERED) {
            delegation.decline();
            delegations.update(delegation);
            history.declined(delegation, by);
        } else {
            delegation.end(lastDay);
            delegations.update(delegation);
            history.ended(delegation, before, by);
        }
    }
}
