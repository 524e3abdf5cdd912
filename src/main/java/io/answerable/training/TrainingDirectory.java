package io.answerable.training;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who is to take or has taken which course, on any day. Shown to the people themselves and to whoever reads governance of
 * their unit; whatever the caller may not see is missing.
 */
public interface TrainingDirectory {

    Map<TrainingAssignmentId, TrainingAssignmentView> assignments(Collection<TrainingAssignmentId> ids, LocalDate asOf);

    /** By key; an empty list for people without any. */
    Map<PersonId, List<TrainingAssignmentView>> assignmentsOf(Collection<PersonId> people, LocalDate asOf);
}
