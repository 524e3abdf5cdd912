package io.answerable.inventory.monitoring;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Logs that somebody decided otherwise than a system proposed; everybody of the organisation may (R-INV-40). */
@Component
public class DepartingFromOutput {

    private final AiSystemRegister register;
    private final Departures departures;
    private final CurrentActor currentActor;

    DepartingFromOutput(AiSystemRegister register, Departures departures, CurrentActor currentActor) {
        this.register = register;
        this.departures = departures;
        this.currentActor = currentActor;
    }

    /** What is logged stands; the decision was that of the person. */
    @Transactional
    public Outcome<DepartureView> depart(AiSystemId system, String reason, @Nullable String outcome) {
        return new Checks().required("reason", reason)
                .text("outcome", outcome)
                .refuseIf(!currentActor.actor().may(Permission.READ), () -> Refusal.NotPermitted.to("log this"))
                .refuseIf(!register.byId(List.of(system), currentActor.today()).containsKey(system),
                        () -> Refusal.NotFound.of("AI system", "aiSystem"))
                .then(() -> {
                    var actor = currentActor.actor().person().orElse(null);
                    var departure = new DepartureView(NewId.next(), system, currentActor.provenance().at(), actor,
                            reason, outcome);
                    departures.add(departure);
                    return Outcome.done(departure);
                });
    }
}
