package io.answerable.training;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who is to take or has taken which course, on any day. Shown to the people themselves, to whoever reads governance of their
 * unit and to whoever manages training there; whatever the caller may not see is missing.
 */
public interface TrainingDirectory {

    Map<TrainingAssignmentId, TrainingAssignmentView> assignments(Collection<TrainingAssignmentId> ids, LocalDate asOf);

    /** Assignments that there ever were, by the key they are known by. */
    Map<String, TrainingAssignmentId> idsOf(Collection<String> keys);

    /** By key; an empty list for people without any. */
    Map<PersonId, List<TrainingAssignmentView>> assignmentsOf(Collection<PersonId> people, LocalDate asOf);

    /** Those that the query means, page by page. */
    Page<TrainingAssignmentView> page(TrainingQuery query, Paging paging);
}
