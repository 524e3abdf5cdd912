package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import java.util.List;

/**
 * Other legal duties than before concern a system, because a fact, a day or the law has changed.
 *
 * @param added keys of duties that concern it now and did not before
 * @param removed keys of duties that no longer do
 * @param becameApplicable keys of duties that hold now and did not before
 * @param catalogueVersion the version of the catalogue by which this is so
 */
public record ObligationsChanged(AiSystemId system, List<String> added, List<String> removed,
        List<String> becameApplicable, String catalogueVersion, LocalDate asOf, Provenance provenance)
        implements
            GovernanceEvent {}
