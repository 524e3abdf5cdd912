package io.answerable.roles.raci;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.Scope;

/**
 * A matrix was taken out of force without another edition.
 *
 * @param edition number of the edition that was in force until then
 */
public record MatrixSuperseded(RaciMatrixId matrix, Scope scope, int edition, Provenance provenance)
        implements
            GovernanceEvent {}
