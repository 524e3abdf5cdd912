package io.answerable.organisation;

import io.answerable.kernel.HolderRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** People and external parties alike, on any day. */
public interface HolderDirectory {

    /** Missing where a holder is unknown, or a party is not kept on that day. */
    Map<HolderRef, HolderView> byRef(Collection<HolderRef> holders, LocalDate asOf);
}
