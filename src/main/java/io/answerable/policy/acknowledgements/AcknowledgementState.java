package io.answerable.policy.acknowledgements;

/** Whether somebody who was asked to acknowledge a policy has done so; a request that has ended is no state. */
public enum AcknowledgementState {
    REQUESTED, GIVEN
}
