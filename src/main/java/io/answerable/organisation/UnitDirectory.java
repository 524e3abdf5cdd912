package io.answerable.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The departments, on any day. */
public interface UnitDirectory {

    /** All units of that day, by key. */
    List<UnitView> all(LocalDate asOf);

    Map<UnitId, UnitView> byId(Collection<UnitId> units, LocalDate asOf);

    /** The units right below each of these on that day, by key. */
    Map<UnitId, List<UnitView>> childrenOf(Collection<UnitId> units, LocalDate asOf);

    /** Units that ever existed, by the key people know them by. */
    Map<String, UnitId> idsOf(Collection<String> keys);
}
