package io.answerable.policy.exceptions;

/** Whether an exception holds; derived from its last day. */
public enum PolicyExceptionState {
    IN_FORCE, EXPIRED, CONCLUDED
}
