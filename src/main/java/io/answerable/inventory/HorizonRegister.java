package io.answerable.inventory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What comes towards the organisation, on any day, for contexts that are concerned by it (R-POL-14). */
public interface HorizonRegister {

    /** Missing where an item is not known of that day. */
    Map<HorizonItemId, HorizonItemView> byId(Collection<HorizonItemId> ids, LocalDate asOf);

    /** Everything that was known of that day, by key. */
    List<HorizonItemView> all(LocalDate asOf);

    Map<String, HorizonItemId> idsOf(Collection<String> keys);
}
