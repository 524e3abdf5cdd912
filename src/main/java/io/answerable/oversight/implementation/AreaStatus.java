package io.answerable.oversight.implementation;

import io.answerable.organisation.ImplementationAreaView;
import io.answerable.organisation.ImplementationAreaView.OutputView;
import java.util.List;

/** How an area of a lead implementer stands, by its outputs and by what is late. */
public enum AreaStatus {
    NOT_STARTED, IN_PROGRESS, NEEDS_ATTENTION, COMPLETE;

    static AreaStatus of(ImplementationAreaView area, List<AreaMeasure> measures) {
        if (measures.stream().anyMatch(AreaMeasure::alarming)) {
            return NEEDS_ATTENTION;
        }
        if (area.outputs().stream().allMatch(OutputView::isDone)) {
            return COMPLETE;
        }
        return area.outputs().stream().anyMatch(OutputView::isDone) ? IN_PROGRESS : NOT_STARTED;
    }
}
