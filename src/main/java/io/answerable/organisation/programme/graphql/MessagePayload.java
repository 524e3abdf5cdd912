package io.answerable.organisation.programme.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.programme.messages.LeadershipMessageView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a message. */
record MessagePayload(@Nullable LeadershipMessageView leadershipMessage, List<Refusal> errors) {

    static MessagePayload of(Outcome<LeadershipMessageView> outcome) {
        return switch (outcome) {
            case Outcome.Done<LeadershipMessageView>(var changed) -> new MessagePayload(changed, List.of());
            case Outcome.Refused<LeadershipMessageView>(var refusals) -> new MessagePayload(null, refusals);
        };
    }
}
