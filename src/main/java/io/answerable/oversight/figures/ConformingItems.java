package io.answerable.oversight.figures;

import io.answerable.audit.GapAssessmentDirectory;
import io.answerable.audit.GapAssessmentView;
import io.answerable.audit.GapCounts;
import io.answerable.reference.Framework;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** KPI-G10: how many of the clauses and controls that apply the last gap assessment found to be met. */
@Component
class ConformingItems implements GovernanceFigure {

    private final GapAssessmentDirectory assessments;

    ConformingItems(GapAssessmentDirectory assessments) {
        this.assessments = assessments;
    }

    @Override
    public String key() {
        return "KPI-G10";
    }

    @Override
    public FigureValue on(Reckoning day) {
        return assessments.lastCompleted(Framework.ISO_42001, day.asOf())
                .map(GapAssessmentView::counts)
                .flatMap(it -> Optional.ofNullable(it).map(GapCounts::percent))
                .map(it -> new FigureValue(it, List.of()))
                .orElse(FigureValue.NONE);
    }
}
