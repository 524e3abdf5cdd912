package io.answerable.roles;

import java.time.LocalDate;
import java.util.List;

/** How long it took to find new holders; whoever asks. */
public interface FilledVacancies {

    /** The days from opening to filling of every vacancy that was filled by that day, shortest first. */
    List<Integer> daysToFill(LocalDate asOf);
}
