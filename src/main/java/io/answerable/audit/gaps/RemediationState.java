package io.answerable.audit.gaps;

/** How far something that has to be put right has come. */
public enum RemediationState {
    OPEN, IN_PROGRESS, DONE
}
