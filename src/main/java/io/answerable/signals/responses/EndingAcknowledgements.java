package io.answerable.signals.responses;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.signals.SignalResolved;
import io.answerable.signals.SignalStatus;
import java.time.Instant;
import java.util.function.Predicate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Ends an acknowledgement with the signal that it answered: should the same be wrong once more, somebody has to see to it
 * once more. A waiver stands until its day.
 */
@Component
class EndingAcknowledgements {

    private final Responses responses;
    private final Ledger ledger;
    private final ActingAs actingAs;
    private final CurrentActor actor;

    EndingAcknowledgements(Responses responses, Ledger ledger, ActingAs actingAs, CurrentActor actor) {
        this.responses = responses;
        this.ledger = ledger;
        this.actingAs = actingAs;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "signals.ending-acknowledgements")
    void on(SignalResolved event) {
        actingAs.continuing(event.provenance(), () -> {
            var answers = responses.locked(event.signal());
            if (answers.factOn(actor.today()).filter(acknowledgedBefore(event.provenance().at())).isPresent()) {
                answers.endAll(actor.today(), acknowledgedBefore(event.provenance().at()));
                responses.write(answers);
                ledger.record(event.provenance(),
                        Fact.of("Signal", event.signal(), event.code() + " " + event.reference(), "ANSWER_ENDED",
                                Change.of("status", SignalStatus.ACKNOWLEDGED, SignalStatus.OPEN)));
            }
        });
    }

    // However late the event arrives, an acknowledgement given after it answers what has been wrong since.
    private static Predicate<Response> acknowledgedBefore(Instant resolved) {
        return it -> it.status() == SignalStatus.ACKNOWLEDGED && it.at().isBefore(resolved);
    }
}
