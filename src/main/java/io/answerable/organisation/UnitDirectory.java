package io.answerable.organisation;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The departments, on any day. */
public interface UnitDirectory {

    /** All units of that day, by key. */
    List<UnitView> all(LocalDate asOf);

    Map<UnitId, UnitView> byId(Collection<UnitId> units, LocalDate asOf);

    /**
     * The same for whoever gives these units something: they are not closed until the transaction ends, and one that is
     * being closed is waited for.
     */
    Map<UnitId, UnitView> kept(Collection<UnitId> units, LocalDate asOf);

    /** The units right below each of these on that day, by key. */
    Map<UnitId, List<UnitView>> childrenOf(Collection<UnitId> units, LocalDate asOf);

    /** The day on which each of these was founded; {@link LocalDate#MIN} when it exists since ever. */
    Map<UnitId, LocalDate> foundedOn(Collection<UnitId> units);

    /** Units that ever existed, by the key people know them by. */
    Map<String, UnitId> idsOf(Collection<String> keys);

    /** One page of the units of that day, by key. */
    Page<UnitView> page(@Nullable UnitFilter filter, LocalDate asOf, Paging paging);

    /** The units that each of these people heads on that day, by key. */
    Map<PersonId, List<UnitView>> headedBy(Collection<PersonId> people, LocalDate asOf);
}
