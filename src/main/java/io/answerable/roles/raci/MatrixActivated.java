package io.answerable.roles.raci;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a matrix came into force.
 *
 * @param previous number of the edition that was in force until then, if any
 * @param changed the cells in which the two differ
 */
public record MatrixActivated(RaciMatrixId matrix, Scope scope, int edition, @Nullable Integer previous,
        List<RaciDifference> changed, Provenance provenance) implements GovernanceEvent {}
