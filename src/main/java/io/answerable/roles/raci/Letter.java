package io.answerable.roles.raci;

/** What a role has to do with an activity (R-ROL-24). */
public enum Letter {
    /** Responsible: does the work. */
    R,
    /** Accountable: owns the outcome. */
    A,
    /** Consulted: gives input. */
    C,
    /** Informed: is kept up to date. */
    I
}
