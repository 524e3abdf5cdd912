package io.answerable.organisation;

/** Whether the organisation still strives for an objective. */
public enum ObjectiveState {
    ACTIVE, ACHIEVED, DROPPED
}
