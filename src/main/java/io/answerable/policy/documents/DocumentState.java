package io.answerable.policy.documents;

/** How far a required document has come. */
public enum DocumentState {
    MISSING, DRAFT, IN_FORCE, WITHDRAWN
}
