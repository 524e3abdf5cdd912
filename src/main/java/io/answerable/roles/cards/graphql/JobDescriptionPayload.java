package io.answerable.roles.cards.graphql;

import io.answerable.kernel.Outcome.Done;
import io.answerable.kernel.Outcome.Refused;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.roles.cards.JobDescriptionSnapshotView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a generated job description answers: what was kept, or why nothing was. */
record JobDescriptionPayload(@Nullable JobDescriptionSnapshotView jobDescription, List<Refusal> errors) {

    static JobDescriptionPayload of(Outcome<JobDescriptionSnapshotView> outcome) {
        return switch (outcome) {
            case Done<JobDescriptionSnapshotView>(var it) -> new JobDescriptionPayload(it, List.of());
            case Refused<JobDescriptionSnapshotView>(var refusals) -> new JobDescriptionPayload(null, refusals);
        };
    }
}
