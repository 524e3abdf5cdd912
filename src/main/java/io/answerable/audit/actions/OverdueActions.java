package io.answerable.audit.actions;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.CorrectiveActionOverdue;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingGrade;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.Doubting;
import io.answerable.kernel.Provenance;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells from the day after its last good day on that an action is overdue, once for each such day, and doubts the use of the
 * system if it is grave (P3). What was overdue already when a dossier brought it is not told: an import starts no process.
 */
@Component
class OverdueActions {

    private final ActingAs actingAs;
    private final CorrectiveActionDirectory actions;
    private final CorrectiveActions all;
    private final OverdueTold told;
    private final FindingDirectory findings;
    private final AiSystemRegister systems;
    private final Doubting doubting;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;

    OverdueActions(ActingAs actingAs, CorrectiveActionDirectory actions, CorrectiveActions all, OverdueTold told,
            FindingDirectory findings, AiSystemRegister systems, Doubting doubting, ApplicationEventPublisher events,
            CurrentActor actor) {
        this.actingAs = actingAs;
        this.actions = actions;
        this.all = all;
        this.told = told;
        this.findings = findings;
        this.systems = systems;
        this.doubting = doubting;
        this.events = events;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "audit.telling-overdue-actions")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(), () -> {
            var overdue = all.all()
                    .stream()
                    .filter(it -> it.on(event.date()).filter(fact -> isOverdue(it, fact, event.date())).isPresent())
                    .toList();
            var before = told.of(overdue.stream().map(CorrectiveAction::getId).toList(), actor.today());
            overdue.forEach(it -> it.on(event.date())
                    .filter(fact -> !before.getOrDefault(it.getId(), Set.of()).contains(fact.due()))
                    .ifPresent(fact -> tell(it.getId(), fact, event.provenance())));
        });
    }

    private static boolean isOverdue(CorrectiveAction action, ActionFact fact, LocalDate day) {
        var since = fact.due().plusDays(1);
        return fact.state().isToDo() && !since.isAfter(day) && !since.isBefore(action.entry().broughtOn());
    }

    private void tell(CorrectiveActionId action, ActionFact fact, Provenance by) {
        if (told.add(action, fact.due(), actor.today())) {
            events.publishEvent(
                    new CorrectiveActionOverdue(action, fact.finding(), fact.ownership().owner(), fact.due(), by));
        }
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
        return systems.byId(List.of(system), today).values().stream().anyMatch(AiSystemView::isHighRiskByLaw);
    }
}
