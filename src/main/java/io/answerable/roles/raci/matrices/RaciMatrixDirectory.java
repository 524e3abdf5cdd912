package io.answerable.roles.raci.matrices;

import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.RaciRow;
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

    /** All that the caller may see on that day, by key. */
    List<RaciMatrixView> all(LocalDate asOf);

    /** The matrices in force for exactly these scopes, by key. */
    Map<Scope, List<RaciMatrixView>> inForce(Collection<Scope> scopes, LocalDate asOf);

    /** The rows of each of these editions, in their order. */
    Map<UUID, List<RaciRow>> rowsOf(Collection<UUID> editions);
}
