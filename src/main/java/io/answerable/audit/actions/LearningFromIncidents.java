package io.answerable.audit.actions;

import io.answerable.access.ActingAs;
import io.answerable.risk.IncidentClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the lesson of every incident that is closed, whoever heard of it before (P8). */
@Component
class LearningFromIncidents {

    private final ActingAs actingAs;
    private final LearningLessons learning;

    LearningFromIncidents(ActingAs actingAs, LearningLessons learning) {
        this.actingAs = actingAs;
        this.learning = learning;
    }

    @ApplicationModuleListener(id = "audit.learning-from-incidents")
    void on(IncidentClosed event) {
        actingAs.continuing(event.provenance(), () -> learning.learnFrom(event));
    }
}
