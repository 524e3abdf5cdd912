package io.answerable.inventory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which legal duties systems have, on any day. */
public interface ObligationDirectory {

    /** The duties of each system that concern it, in the order of the law; a fixed number of SQL statements. */
    Map<AiSystemId, List<ObligationView>> of(Collection<AiSystemId> systems, LocalDate asOf);

    /**
     * The systems for which a duty holds on that day, whether or not it is met.
     *
     * @param obligation key in the catalogue, for example {@code EUAIA-27}
     */
    Set<AiSystemId> inForce(String obligation, Collection<AiSystemId> systems, LocalDate asOf);
}
