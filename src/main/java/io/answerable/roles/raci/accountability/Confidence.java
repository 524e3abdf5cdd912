package io.answerable.roles.raci.accountability;

/** How firmly the answer to who is accountable stands. */
public enum Confidence {
    /** By a row of an active matrix or by an assignment. */
    CERTAIN,
    /** Somebody acts by delegation. */
    DELEGATED,
    /** The role is vacant; the answer is the holder of a superior role. */
    FALLBACK,
    /** Nobody is answerable. */
    NONE
}
