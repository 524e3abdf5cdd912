package io.answerable.training.plans;

/** What has become of a session, or of the whole plan of a system (R-TRN-16). */
public enum TransferState {
    OPEN, HELD, CANCELLED
}
