package io.answerable.training;

/** How far somebody has come with a course. */
public enum TrainingStatus {
    ASSIGNED, IN_PROGRESS, COMPLETED, WAIVED, CANCELLED
}
