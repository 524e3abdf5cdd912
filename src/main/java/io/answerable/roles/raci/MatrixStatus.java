package io.answerable.roles.raci;

/** Where an edition of a matrix stands. */
public enum MatrixStatus {
    /** Being written; in force for nobody. */
    DRAFT,
    /** Laid before those who must agree to it. */
    IN_REVIEW,
    /** In force. */
    ACTIVE,
    /** Was in force until a later edition replaced it. */
    SUPERSEDED,
    /** A draft that was given up; never in force, and shown no more. */
    DISCARDED
}
