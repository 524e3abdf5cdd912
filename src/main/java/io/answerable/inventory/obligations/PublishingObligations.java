package io.answerable.inventory.obligations;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemClassified;
import io.answerable.inventory.ClassificationFactsAnswered;
import io.answerable.inventory.ObligationReadingChosen;
import io.answerable.signals.CalendarDay;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Publishes what has changed in what the law asks of systems, once: when a classification, a fact or a reading changes, and with
 * every day, which brings dates and new versions of the catalogue.
 */
@Component
class PublishingObligations {

    private final ActingAs actingAs;
    private final ComparingObligations comparing;
    private final CurrentActor actor;

    PublishingObligations(ActingAs actingAs, ComparingObligations comparing, CurrentActor actor) {
        this.actingAs = actingAs;
        this.comparing = comparing;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "inventory.publishing-obligations-of-the-day")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(),
                () -> comparing.publishAll(event.date(), event.provenance().reason()));
    }

    @ApplicationModuleListener(id = "inventory.publishing-obligations-of-classified-systems")
    void on(AiSystemClassified event) {
        actingAs.continuing(event.provenance(), () -> comparing.publish(List.of(event.system()), actor.today(),
                event.provenance().reason()));
    }

    @ApplicationModuleListener(id = "inventory.publishing-obligations-by-other-facts")
    void on(ClassificationFactsAnswered event) {
        actingAs.continuing(event.provenance(), () -> comparing.publish(List.of(event.system()), actor.today(),
                event.provenance().reason()));
    }

    @ApplicationModuleListener(id = "inventory.publishing-obligations-by-another-reading")
    void on(ObligationReadingChosen event) {
        actingAs.continuing(event.provenance(),
                () -> comparing.publishAll(actor.today(), event.provenance().reason()));
    }
}
