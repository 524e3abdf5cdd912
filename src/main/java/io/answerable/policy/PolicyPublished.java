package io.answerable.policy;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a policy binds those whom it addresses from now on; the edition before it does so no more (P-2).
 *
 * @param edition which edition of its text, counted from 1
 * @param audience the units that are addressed; empty: everybody
 * @param on the first day on which it binds
 * @param acknowledgeBy the last good day for confirming that it was read; null: nobody is asked to
 * @param course key of the course that goes with it
 * @param substantial whether so much has changed that everybody has to read it anew
 */
public record PolicyPublished(PolicyId policy, int edition, List<UnitId> audience, LocalDate on,
        @Nullable LocalDate acknowledgeBy, @Nullable String course, boolean substantial, Provenance provenance)
        implements
            GovernanceEvent {

    public PolicyPublished {
        audience = List.copyOf(audience);
    }
}
