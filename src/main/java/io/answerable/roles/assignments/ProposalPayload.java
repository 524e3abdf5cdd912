package io.answerable.roles.assignments;

import io.answerable.kernel.Outcome.Done;
import io.answerable.kernel.Outcome.Refused;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a proposal answers: the offered assignment and what should be known of it, or why nothing was offered. */
public record ProposalPayload(@Nullable RoleAssignmentView roleAssignment, List<String> warnings,
        List<Refusal> errors) {

    public static ProposalPayload of(Outcome<Proposed> outcome) {
        return switch (outcome) {
            case Done<Proposed>(var it) -> new ProposalPayload(it.assignment(), it.warnings(), List.of());
            case Refused<Proposed>(var refusals) -> new ProposalPayload(null, List.of(), refusals);
        };
    }
}
