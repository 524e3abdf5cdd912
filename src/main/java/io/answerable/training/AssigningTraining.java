package io.answerable.training;

import java.util.Collection;
import java.util.List;

/**
 * Assigns courses because of what happened, without anybody deciding: for listeners. The application itself acts, caused by
 * what the listener continues. Harmless when repeated, and whatever the order of what happened (R-TRN-19).
 */
public interface AssigningTraining {

    /**
     * Assigns each course that is needed, except to those who do not work here on that day, who have it open already, or who
     * have taken it and need not take it again yet, and except where the same occasion has assigned it before.
     *
     * @return what is new
     */
    List<TrainingAssignmentId> assign(Collection<NeededTraining> needed);
}
