package io.answerable.audit;

/** What became of an outcome. */
public enum ReviewOutcomeState {
    OPEN, DONE, DROPPED
}
