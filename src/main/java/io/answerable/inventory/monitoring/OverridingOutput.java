package io.answerable.inventory.monitoring;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Alterations;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Logs that somebody decided otherwise than a system proposed; everybody of the organisation may (R-INV-40). */
@Component
public class OverridingOutput {

    private final ActingOnSystems acting;
    private final OutputOverrides overrides;
    private final CurrentActor currentActor;

    OverridingOutput(ActingOnSystems acting, OutputOverrides overrides, CurrentActor currentActor) {
        this.acting = acting;
        this.overrides = overrides;
        this.currentActor = currentActor;
    }

    /** What is logged stands; the decision was that of the person. */
    @Transactional
    public Outcome<OutputOverrideView> override(AiSystemId system, String reason, @Nullable String outcome) {
        var seen = acting.current(system);
        return new Checks().required("reason", reason)
                .text("outcome", outcome)
                .refuseIf(!currentActor.actor().may(Permission.READ), () -> Refusal.NotPermitted.to("log this"))
                .refuseIf(seen.isEmpty(),
                        () -> Refusal.NotFound.of("AI system", "aiSystem"))
                .then(() -> Outcome.done(overridden(seen.orElseThrow(), reason, outcome)));
    }

    private OutputOverrideView overridden(AiSystemView system, String reason, @Nullable String outcome) {
        var override = new OutputOverrideView(NewId.next(), system.id(), currentActor.provenance().at(),
                currentActor.actor().person().orElse(null), reason, outcome);
        overrides.add(override);
        var told = new Alterations();
        told.of("outcome", null, outcome);
        acting.noted(system, "OUTPUT_OVERRIDDEN", reason, told);
        return override;
    }
}
