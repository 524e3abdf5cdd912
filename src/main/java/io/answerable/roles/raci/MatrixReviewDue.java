package io.answerable.roles.raci;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.roles.RaciMatrixId;
import org.jspecify.annotations.Nullable;

/**
 * Something asks for a review of a matrix (R-ROL-33).
 *
 * @param trigger for example {@code PERSON_LEFT}
 * @param source what it came from, if that is known
 */
public record MatrixReviewDue(RaciMatrixId matrix, String trigger, @Nullable String source, Provenance provenance)
        implements
            GovernanceEvent {}
