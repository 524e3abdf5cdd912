package io.answerable.audit.findings;

import io.answerable.audit.FindingId;
import io.answerable.audit.FindingState;
import io.answerable.audit.matters.Matter;
import io.answerable.facts.Dated;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;

/** Something that is not as it should be, or could be better. What it says stays once it is issued (D-7). */
class Finding extends Matter<FindingFact> implements AggregateRoot<Finding, FindingId> {

    Finding(Entry entry, Timeline<FindingFact> facts) {
        super(entry, facts);
    }

    static Finding drafted(Entry entry) {
        return new Finding(entry, Timeline.empty(entry.id()));
    }

    @Override
    public FindingId getId() {
        return FindingId.of(entry().id());
    }

    /** Why the finding cannot take this step. */
    static Optional<Refusal> refusalOf(FindingState state, FindingState wanted) {
        return state.next().contains(wanted)
                ? Optional.empty()
                : Optional.of(new Refusal.TransitionNotAllowed(
                        "A finding that is " + state + " cannot become " + wanted + ".", List.of("finding"),
                        state.name(), state.next().stream().map(FindingState::name).sorted().toList()));
    }

    /** Whether this would alter what was issued. */
    boolean wouldAlter(FindingFact other) {
        return facts().facts()
                .stream()
                .map(Dated::fact)
                .anyMatch(it -> it.state() != FindingState.DRAFT
                        && (other.state() == FindingState.DRAFT || !it.saysTheSameAs(other)));
    }
}
