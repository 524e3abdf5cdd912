package io.answerable.roles.raci;

/** Where an edition of a matrix comes from. */
public enum MatrixOrigin {
    /** From a template of the catalogue, as it is or changed. */
    TEMPLATE,
    /** From a sheet that was there before; it may have flaws. */
    IMPORTED,
    /** Written by hand. */
    CUSTOM
}
