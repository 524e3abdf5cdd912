package io.answerable.oversight.figures;

import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionView;
import org.springframework.stereotype.Component;

/** KPI-G07: how many of the corrective actions that were verified had their effect. */
@Component
class EffectiveActions implements GovernanceFigure {

    private final CorrectiveActionDirectory actions;

    EffectiveActions(CorrectiveActionDirectory actions) {
        this.actions = actions;
    }

    @Override
    public String key() {
        return "KPI-G07";
    }

    @Override
    public FigureValue on(Reckoning day) {
        var verified = actions.all(day.asOf()).stream().filter(CorrectiveActionView::isVerified).toList();
        var without = verified.stream()
                .filter(CorrectiveActionView::isIneffective)
                .map(ActionsOnTime::subject)
                .toList();
        return FigureValue.percent(verified.size() - without.size(), verified.size(), without);
    }
}
