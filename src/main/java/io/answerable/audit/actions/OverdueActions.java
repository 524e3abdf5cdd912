package io.answerable.audit.actions;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionOverdue;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingGrade;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.Doubting;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells on the day after its last good day that an action is overdue, and doubts the use of the system if it is grave (P3). */
@Component
class OverdueActions {

    private final ActingAs actingAs;
    private final CorrectiveActionDirectory actions;
    private final FindingDirectory findings;
    private final AiSystemRegister systems;
    private final Doubting doubting;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;

    OverdueActions(ActingAs actingAs, CorrectiveActionDirectory actions, FindingDirectory findings,
            AiSystemRegister systems, Doubting doubting, ApplicationEventPublisher events, CurrentActor actor) {
        this.actingAs = actingAs;
        this.actions = actions;
        this.findings = findings;
        this.systems = systems;
        this.doubting = doubting;
        this.events = events;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "audit.telling-overdue-actions")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(), () -> actions.all(event.date())
                .stream()
                .filter(it -> it.state().isToDo() && it.due().plusDays(1).equals(event.date()))
                .forEach(it -> events.publishEvent(new CorrectiveActionOverdue(it.id(), it.finding(), it.owner(),
                        it.due(), event.provenance()))));
    }

    /** A major nonconformity of a high-risk system that is not mended in time puts its authorisations in doubt. */
    @ApplicationModuleListener(id = "audit.doubting-the-use-of-systems")
    void on(CorrectiveActionOverdue event) {
        actingAs.continuing(event.provenance(), () -> {
            var today = actor.today();
            var action = actions.byId(List.of(event.action()), today).get(event.action());
            var finding = findings.byId(List.of(event.finding()), today).get(event.finding());
            if (action != null && action.state().isToDo() && finding != null && finding.isOpen()
                    && finding.grade() == FindingGrade.MAJOR_NC && finding.system() != null
                    && isHighRisk(finding.system(), today)) {
                doubting.doubt(finding.system(), event.due().plusDays(1), event.provenance().at(),
                        "The major nonconformity " + finding.key() + " is not mended in time.");
            }
        });
    }

    private boolean isHighRisk(AiSystemId system, LocalDate today) {
        return systems.byId(List.of(system), today).values().stream().anyMatch(it -> it.category().isHighRisk());
    }
}
