package io.answerable.policy.reviews;

/** Whether something on the horizon asks for the review of a policy. */
public enum PolicyReviewTaskState {
    WATCHED, OPEN, CONCLUDED
}
