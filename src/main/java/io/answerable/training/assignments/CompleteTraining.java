package io.answerable.training.assignments;

import io.answerable.organisation.ExternalPartyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has taken a course.
 *
 * @param on the day; null: today
 * @param evidence where it can be seen; whoever reports it of themselves has to say so
 * @param effect what has changed since
 * @param trainer the external party that gave the course
 */
public record CompleteTraining(ChangeOfTraining change, @Nullable LocalDate on, @Nullable String evidence,
        @Nullable String effect, @Nullable ExternalPartyId trainer) {}
