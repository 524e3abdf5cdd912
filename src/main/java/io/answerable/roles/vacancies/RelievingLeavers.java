package io.answerable.roles.vacancies;

import io.answerable.access.ActingAs;
import io.answerable.organisation.PersonLeft;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Relieves whoever left of their roles; hearing of it again changes nothing (R-ROL-40, process P1). */
@Component
class RelievingLeavers {

    private final ActingAs actingAs;
    private final Relieving relieving;

    RelievingLeavers(ActingAs actingAs, Relieving relieving) {
        this.actingAs = actingAs;
        this.relieving = relieving;
    }

    @ApplicationModuleListener(id = "roles.ending-assignments")
    void on(PersonLeft event) {
        actingAs.continuing(event.provenance(),
                () -> relieving.relieve(event.person(), event.lastDay(), event.provenance()));
    }
}
