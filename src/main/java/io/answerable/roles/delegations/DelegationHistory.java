package io.answerable.roles.delegations;

import io.answerable.kernel.Provenance;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.roles.DelegationActivated;
import io.answerable.roles.DelegationEnded;
import io.answerable.roles.scopes.Term;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each change of a delegation into the ledger and tells the other contexts of it. */
@Component
class DelegationHistory {

    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    DelegationHistory(Ledger ledger, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.events = events;
    }

    void offered(Delegation it, Provenance by) {
        ledger.record(by, of(it, "OFFERED", Change.of("role", null, it.role()),
                Change.of("scope", null, it.scope().referent()), Change.of("holder", null, it.holder()),
                Change.of("deputy", null, it.deputy()), Change.of("from", null, it.term().first()),
                Change.of("to", null, it.term().last())));
    }

    void accepted(Delegation it, Provenance by) {
        ledger.record(by, of(it, "ACCEPTED", Change.of("state", "OFFERED", "ACTIVE")));
        events.publishEvent(new DelegationActivated(it.getId(), it.role(), it.scope(), it.holder(), it.deputy(),
                it.effective().from(), it.term().last(), by));
    }

    void declined(Delegation it, Provenance by) {
        ledger.record(by, of(it, "DECLINED", Change.of("state", "OFFERED", "DECLINED")));
    }

    void ended(Delegation it, Term before, Provenance by) {
        ledger.record(by, of(it, "ENDED", Change.of("to", before.last(), it.term().last())));
        events.publishEvent(new DelegationEnded(it.getId(), it.role(), it.scope(), it.deputy(),
                Objects.requireNonNull(it.term().last()), by));
    }

    private static Fact of(Delegation it, String act, Change... changes) {
        return Fact.of("Delegation", it.getId().value(), it.key(), act, changes);
    }
}
