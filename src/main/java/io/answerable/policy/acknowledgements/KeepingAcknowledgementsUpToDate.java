package io.answerable.policy.acknowledgements;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.PersonJoined;
import io.answerable.organisation.PersonLeft;
import io.answerable.organisation.PersonMoved;
import io.answerable.policy.PolicyPublished;
import io.answerable.policy.PolicyRetired;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Lets requests for acknowledgement follow policies and people; hearing of the same again changes nothing. */
@Component
class KeepingAcknowledgementsUpToDate {

    private final ActingAs actingAs;
    private final AskingForAcknowledgements asking;
    private final CurrentActor actor;

    KeepingAcknowledgementsUpToDate(ActingAs actingAs, AskingForAcknowledgements asking, CurrentActor actor) {
        this.actingAs = actingAs;
        this.asking = asking;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "policy.asking-the-audience")
    void on(PolicyPublished event) {
        actingAs.continuing(event.provenance(), () -> asking.askAudience(event));
    }

    @ApplicationModuleListener(id = "policy.asking-nobody-of-a-retired-policy")
    void on(PolicyRetired event) {
        actingAs.continuing(event.provenance(), () -> asking.withdraw(event.policy(), event.on()));
    }

    @ApplicationModuleListener(id = "policy.asking-newcomers")
    void on(PersonJoined event) {
        actingAs.continuing(event.provenance(),
                () -> asking.askNewcomer(event.person(), event.from(), dayOf(event.provenance())));
    }

    @ApplicationModuleListener(id = "policy.asking-whoever-moves")
    void on(PersonMoved event) {
        actingAs.continuing(event.provenance(), () -> {
            asking.follow(event.person());
            asking.askNewcomer(event.person(), event.from(), dayOf(event.provenance()));
        });
    }

    @ApplicationModuleListener(id = "policy.asking-whoever-begins-today")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(), () -> asking.askNewcomers(event.date()));
    }

    @ApplicationModuleListener(id = "policy.releasing-leavers")
    void on(PersonLeft event) {
        actingAs.continuing(event.provenance(), () -> asking.follow(event.person()));
    }

    private LocalDate dayOf(Provenance provenance) {
        return actor.dayOf(provenance.at());
    }
}
