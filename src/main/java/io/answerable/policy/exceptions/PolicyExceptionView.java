package io.answerable.policy.exceptions;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyId;
import io.answerable.policy.records.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a policy does not bind for a time, as on a day.
 *
 * @param ground why
 * @param conclusion what the unit has done to be bound again; null until it has
 */
public record PolicyExceptionView(UUID id, String key, PolicyId policyId, UnitId unitId, String ground,
        @Nullable PersonId grantedById, LocalDate grantedOn, LocalDate lastDay, @Nullable String conclusion,
        @Nullable LocalDate concludedOn, int version, LocalDate asOf) implements Reading.View {

    public PolicyExceptionState state() {
        if (conclusion != null) {
            return PolicyExceptionState.CONCLUDED;
        }
        return lastDay.isBefore(asOf) ? PolicyExceptionState.EXPIRED : PolicyExceptionState.IN_FORCE;
    }
}
