package io.answerable.policy.reviews;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.HorizonItemConfirmed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Asks for the review of policies that a confirmed change concerns; hearing of it again changes nothing (R-POL-14). */
@Component
class ReviewingForTheLaw {

    private final ActingAs actingAs;
    private final WatchingTheLaw watching;
    private final CurrentActor actor;

    ReviewingForTheLaw(ActingAs actingAs, WatchingTheLaw watching, CurrentActor actor) {
        this.actingAs = actingAs;
        this.watching = watching;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "policy.reviewing-what-the-law-concerns")
    void on(HorizonItemConfirmed event) {
        actingAs.continuing(event.provenance(), () -> watching.confirmed(event.item(), actor.today()));
    }
}
