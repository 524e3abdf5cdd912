package io.answerable.inventory.lifecycle;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Alterations;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.reference.LifeCycleGates.Transition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that what a system was suspended for is mended; only then can it be used again (R-INV-45). */
@Component
public class ResolvingSuspensions {

    private final ActingOnSystems acting;
    private final Passages passages;
    private final Suspensions suspensions;
    private final CurrentActor actor;

    ResolvingSuspensions(ActingOnSystems acting, Passages passages, Suspensions suspensions,
            CurrentActor actor) {
        this.acting = acting;
        this.passages = passages;
        this.suspensions = suspensions;
        this.actor = actor;
    }

    /** Whoever may suspend a system may say that the cause is resolved. */
    @Transactional
    public Outcome<AiSystemView> resolve(ChangeOfSystem asked, String resolution) {
        return acting.open(asked, suspending(), "say that the cause is resolved")
                .flatMap(it -> it.state() == LifecycleState.SUSPENDED
                        ? new Checks().required("resolution", resolution)
                                .then(() -> Outcome.done(resolved(it, resolution, asked.reason())))
                        : Outcome.refused(new Refusal.TransitionNotAllowed("The system is not suspended.",
                                List.of("aiSystem"), it.state().name(), passages.after(it.state()))));
    }

    private List<String> suspending() {
        return passages.way(LifecycleState.IN_USE, Step.SUSPEND).map(Transition::by).orElse(List.of());
    }

    private AiSystemView resolved(AiSystemView system, String resolution, @Nullable String reason) {
        var before = suspensions.today(system.id()).orElse(new SuspensionFact(null, null, null, null));
        var after = before.resolved(resolution, actor.today(), actor.actor().person().orElse(null));
        suspensions.change(system.id(), after);
        var told = new Alterations();
        told.between(before, after);
        return acting.kept(system, "SUSPENSION_CAUSE_RESOLVED", reason, told);
    }
}
