package io.answerable.roles.raci.reviews;

import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.RaciReviewId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The reviews of matrices: those that run for everybody who may read, closed ones for those who may see governance there
 * and for whoever spoke in them.
 */
public interface RaciReviewDirectory {

    Map<RaciReviewId, RaciReviewView> byId(Collection<RaciReviewId> reviews);

    /** The reviews of each of these matrices, latest first. */
    Map<RaciMatrixId, List<RaciReviewView>> ofMatrices(Collection<RaciMatrixId> matrices);
}
