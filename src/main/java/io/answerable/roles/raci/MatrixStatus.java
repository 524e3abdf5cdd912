package io.answerable.roles.raci;

/** Where a version of a matrix stands. */
public enum MatrixStatus {
    /** Being written; in force for nobody. */
    DRAFT,
    /** Laid before those who must agree to it. */
    IN_REVIEW,
    /** In force. */
    ACTIVE,
    /** Was in force until a later version replaced it. */
    SUPERSEDED
}
