package io.answerable.training;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course is given in a new version.
 *
 * @param course key in the catalogue
 * @param repeat whether whoever has taken an earlier version has to take it again
 * @param lesson key of the incident, finding or action from which the change was learnt
 */
public record CourseChanged(String course, int number, LocalDate on, boolean repeat, @Nullable String lesson,
        Provenance provenance) implements GovernanceEvent {}
