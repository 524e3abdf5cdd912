package io.answerable.oversight.figures;

import io.answerable.training.LiteracyFigures;
import java.util.List;
import org.springframework.stereotype.Component;

/** KPI-G08: how many people at work have a literacy course that still counts. */
@Component
class LiteratePeople implements GovernanceFigure {

    private final LiteracyFigures figures;

    LiteratePeople(LiteracyFigures figures) {
        this.figures = figures;
    }

    @Override
    public String key() {
        return "KPI-G08";
    }

    @Override
    public FigureValue on(Reckoning day) {
        var people = figures.literate(day.asOf());
        return FigureValue.percent(people.trained(), people.atWork(), List.of());
    }
}
