package io.answerable.audit.actions;

import io.answerable.audit.ActionState;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.matters.Matter;
import io.answerable.facts.Dated;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;

/** What is done so that a finding does not come back; owned by whoever answers for what is to change (D-2). */
class CorrectiveAction extends Matter<ActionFact> implements AggregateRoot<CorrectiveAction, CorrectiveActionId> {

    CorrectiveAction(Entry entry, Timeline<ActionFact> facts) {
        super(entry, facts);
    }

    static CorrectiveAction proposed(Entry entry) {
        return new CorrectiveAction(entry, Timeline.empty(entry.id()));
    }

    @Override
    public CorrectiveActionId getId() {
        return CorrectiveActionId.of(entry().id());
    }

    /** The first day on which somebody had promised it; empty for a mere proposal. */
    Optional<LocalDate> agreedOn() {
        return facts().facts().stream().filter(it -> it.fact().state().isAgreed()).findFirst().map(Dated::from);
    }

    /** From that day on nobody proposes it any more. */
    void withdraw(LocalDate day) {
        on(day).ifPresent(it -> {
            facts().endAll(day, fact -> true);
            alterations().of("state", it.state(), null);
        });
    }

    /** Why the action cannot take this step. */
    static Optional<Refusal> refusalOf(ActionState state, ActionState wanted) {
        return state.next().contains(wanted)
                ? Optional.empty()
                : Optional.of(new Refusal.TransitionNotAllowed(
                        "A corrective action that is " + state + " cannot become " + wanted + ".", List.of("action"),
                        state.name(), state.next().stream().map(ActionState::name).sorted().toList()));
    }
}
