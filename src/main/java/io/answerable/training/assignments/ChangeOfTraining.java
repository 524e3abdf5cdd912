package io.answerable.training.assignments;

import io.answerable.training.TrainingAssignmentId;
import org.jspecify.annotations.Nullable;

/** Which course of whom the caller wants to change, as they read it, and why. */
public record ChangeOfTraining(TrainingAssignmentId assignment, int expectedVersion, @Nullable String reason) {}
