package io.answerable.access.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the person administers now, or why nothing was changed. */
record NameAdministratorPayload(@Nullable Boolean administers, List<Refusal> errors) {

    static NameAdministratorPayload of(Outcome<PersonId> outcome) {
        return switch (outcome) {
            case Outcome.Done<PersonId> done -> new NameAdministratorPayload(true, List.of());
            case Outcome.Refused<PersonId>(var refusals) -> new NameAdministratorPayload(null, refusals);
        };
    }
}
