package io.answerable.access.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the person still administers, or why nothing was changed. */
record WithdrawAdministratorPayload(@Nullable Boolean administers, List<Refusal> errors) {

    static WithdrawAdministratorPayload of(Outcome<PersonId> outcome) {
        return switch (outcome) {
            case Outcome.Done<PersonId> done -> new WithdrawAdministratorPayload(false, List.of());
            case Outcome.Refused<PersonId>(var refusals) -> new WithdrawAdministratorPayload(null, refusals);
        };
    }
}
