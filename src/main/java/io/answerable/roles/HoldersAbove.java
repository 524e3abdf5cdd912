package io.answerable.roles;

import io.answerable.kernel.HolderRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who receives what roles have to report: whoever holds one of the roles that each of them reports to (R-ROL-10). */
public interface HoldersAbove {

    /** By role; for a committee its chair, for the board the party that is the board. */
    Map<String, List<HolderRef>> of(Collection<String> roles, LocalDate asOf);
}
