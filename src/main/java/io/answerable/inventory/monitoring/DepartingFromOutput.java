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
public class DepartingFromOutput {

    private final ActingOnSystems acting;
    private final Departures departures;
    private final CurrentActor currentActor;

    DepartingFromOutput(ActingOnSystems acting, Departures departures, CurrentActor currentActor) {
        this.acting = acting;
        this.departures = departures;
        this.currentActor = currentActor;
    }

    /** What is logged stands; the decision was that of the person. */
    @Transactional
    public Outcome<DepartureView> depart(AiSystemId system, String reason, @Nullable String outcome) {
        var seen = acting.current(system);
        return new Checks().required("reason", reason)
                .text("outcome", outcome)
                .refuseIf(!currentActor.actor().may(Permission.READ), () -> Refusal.NotPermitted.to("log this"))
                .refuseIf(seen.isEmpty(),
                        () -> Refusal.NotFound.of("AI system", "aiSystem"))
                .then(() -> Outcome.done(departed(seen.orElseThrow(), reason, outcome)));
    }

    private DepartureView departed(AiSystemView system, String reason, @Nullable String outcome) {
        var departure = new DepartureView(NewId.next(), system.id(), currentActor.provenance().at(),
                currentActor.actor().person().orElse(null), reason, outcome);
        departures.add(departure);
        var told = new Alterations();
        told.of("outcome", null, outcome);
        acting.noted(system, "DEPARTED_FROM_OUTPUT", reason, told);
        return departure;
    }
}
