package io.answerable.audit.audits;

import io.answerable.audit.AuditId;
import io.answerable.audit.AuditState;
import io.answerable.audit.matters.Matter;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;

/** A look at what is done against what should be done, by people who do not answer for it (D-1). */
class Audit extends Matter<AuditFact> implements AggregateRoot<Audit, AuditId> {

    Audit(Entry entry, Timeline<AuditFact> facts) {
        super(entry, facts);
    }

    static Audit planned(Entry entry) {
        return new Audit(entry, Timeline.empty(entry.id()));
    }

    @Override
    public AuditId getId() {
        return AuditId.of(entry().id());
    }

    /** Why the audit cannot take this step. */
    static Optional<Refusal> refusalOf(AuditState state, AuditState wanted) {
        return state.next().contains(wanted)
                ? Optional.empty()
                : Optional.of(new Refusal.TransitionNotAllowed(
                        "An audit that is " + state + " cannot become " + wanted + ".", List.of("audit"),
                        state.name(), state.next().stream().map(AuditState::name).sorted().toList()));
    }
}
