package io.answerable.roles.raci.accountability;

/** Why somebody stands in the chain of accountability. */
public enum Basis {
    /** A row of an active matrix names the role. */
    ROW,
    /** The role is assigned. */
    ASSIGNMENT,
    /** The holder has delegated the role. */
    DELEGATION,
    /** The role is vacant and this is the superior role. */
    FALLBACK,
    /** The line of reporting leads here. */
    LINE
}
