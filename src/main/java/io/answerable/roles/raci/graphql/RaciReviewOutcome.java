package io.answerable.roles.raci.graphql;

/** How a review can end. */
enum RaciReviewOutcome {
    /** The matrix stays as it is. */
    CONFIRMED,
    /** A new version has come out of it. */
    CHANGED
}
