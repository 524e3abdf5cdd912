package io.answerable.roles.raci;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.RaciReviewId;

/**
 * A review of a matrix was closed.
 *
 * @param changed whether it led to a new version
 */
public record MatrixReviewConfirmed(RaciMatrixId matrix, RaciReviewId review, boolean changed, Provenance provenance)
        implements
            GovernanceEvent {}
