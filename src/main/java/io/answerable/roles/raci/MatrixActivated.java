package io.answerable.roles.raci;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a matrix came into force.
 *
 * @param previous number of the version that was in force until then, if any
 * @param changed the cells in which the two differ
 */
public record MatrixActivated(RaciMatrixId matrix, Scope scope, int version, @Nullable Integer previous,
        List<RaciDifference> changed, Provenance provenance) implements GovernanceEvent {}
