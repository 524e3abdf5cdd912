package io.answerable.inventory.spi;

import io.answerable.inventory.AiSystemId;
import java.time.LocalDate;

/**
 * Knows whether sessions are planned in which the knowledge of a supplier is handed over (R-TRN-16), so that nobody calls
 * it handed over before they were held or called off (R-INV-37). Implemented by Training.
 */
public interface KnowledgeTransfers {

    /** Whether a session for the system is planned and has not ended by that day. */
    boolean isOpen(AiSystemId system, LocalDate asOf);
}
