package io.answerable.roles.raci.matrices;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.scopes.Condition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The matrices on any day. What is in force everybody may see, drafts only who may see governance there. */
public interface RaciMatrixDirectory {

    Map<RaciMatrixId, RaciMatrixView> byId(Collection<RaciMatrixId> matrices, LocalDate asOf);

    Optional<RaciMatrixId> idOf(String key);

    /** Those that meet the condition and that the caller may see on that day, by key. */
    Page<RaciMatrixView> page(Condition condition, Paging paging, LocalDate asOf);

    /** The matrices in force for exactly these scopes, by key. */
    Map<Scope, List<RaciMatrixView>> inForce(Collection<Scope> scopes, LocalDate asOf);

    /** The rows of each of these editions, in their order. */
    Map<UUID, List<RaciRow>> rowsOf(Collection<UUID> editions);
}
