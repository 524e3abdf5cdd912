package io.answerable.inventory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** What systems are for and what they bring (R-INV-15 to R-INV-17); whoever asks. */
public interface SystemValues {

    /** One entry for each of these systems, on the day as of which they are seen; a fixed number of SQL statements. */
    Map<AiSystemId, SystemValueView> of(Collection<AiSystemView> systems, LocalDate asOf);
}
