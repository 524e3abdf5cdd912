package io.answerable.oversight.figures;

import io.answerable.audit.ActionState;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.signals.spi.Subject;
import org.springframework.stereotype.Component;

/** KPI-G06: how many of the closed corrective actions had been carried out by their due day. */
@Component
class ActionsOnTime implements GovernanceFigure {

    private final CorrectiveActionDirectory actions;

    ActionsOnTime(CorrectiveActionDirectory actions) {
        this.actions = actions;
    }

    @Override
    public String key() {
        return "KPI-G06";
    }

    @Override
    public FigureValue on(Reckoning day) {
        var closed = actions.all(day.asOf()).stream().filter(it -> it.state() == ActionState.CLOSED).toList();
        var late = closed.stream().filter(it -> !isOnTime(it)).map(ActionsOnTime::subject).toList();
        return FigureValue.percent(closed.size() - late.size(), closed.size(), late);
    }

    private static boolean isOnTime(CorrectiveActionView it) {
        var done = it.implementedOn();
        return done != null && !done.isAfter(it.due());
    }

    static Subject subject(CorrectiveActionView it) {
        return new Subject("correctiveAction", "CorrectiveAction", it.id().value(), it.key(), it.title());
    }
}
