package io.answerable.oversight.implementation;

import java.util.List;

/** How an area of a lead implementer stands on a day, and what counts there, in a fixed order. */
public record AreaProgress(AreaStatus status, List<AreaMeasure> measures) {

    public AreaProgress {
        measures = List.copyOf(measures);
    }
}
