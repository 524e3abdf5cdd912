package io.answerable.organisation.programme.support;

/** What a party from outside does for us. */
public enum SupportKind {
    CONSULTING, TRAINING, CERTIFICATION, AUDIT, OTHER
}
