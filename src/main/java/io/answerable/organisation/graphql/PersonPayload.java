package io.answerable.organisation.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PersonView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a person. */
record PersonPayload(@Nullable PersonView person, List<Refusal> errors) {

    static PersonPayload of(Outcome<PersonView> outcome) {
        return switch (outcome) {
            case Outcome.Done<PersonView>(var changed) -> new PersonPayload(changed, List.of());
            case Outcome.Refused<PersonView>(var refusals) -> new PersonPayload(null, refusals);
        };
    }
}
