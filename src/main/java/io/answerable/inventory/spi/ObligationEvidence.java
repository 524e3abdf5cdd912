package io.answerable.inventory.spi;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.Evidence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Tells what a context keeps that shows that legal duties are met, for example an approved DPIA. What is told counts for
 * every duty of the system that asks for evidence of that kind.
 */
public interface ObligationEvidence {

    /** A fixed number of SQL statements; missing where there is nothing. */
    Map<AiSystemId, List<Evidence>> evidenceFor(Collection<AiSystemId> systems, LocalDate asOf);
}
