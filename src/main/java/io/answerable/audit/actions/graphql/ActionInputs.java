package io.answerable.audit.actions.graphql;

import io.answerable.audit.VerificationResult;
import io.answerable.graphql.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What clients send to change corrective actions, and to say where lessons are heeded. */
final class ActionInputs {

    private ActionInputs() {}

    /** What every change of an action says. */
    interface Change {

        Reference action();

        int expectedVersion();

        @Nullable
        String reason();
    }

    record Propose(@Nullable String key, Reference finding, String title, @Nullable Reference owner,
            @Nullable String raciRow, LocalDate due, @Nullable Reference succeeds, @Nullable String reason) {}

    record Agree(Reference action, int expectedVersion, @Nullable String title, @Nullable Reference owner,
            @Nullable String raciRow, @Nullable LocalDate due, @Nullable String reason) implements Change {}

    record Reassign(Reference action, int expectedVersion, @Nullable Reference owner, @Nullable String reason)
            implements
                Change {}

    record Move(Reference action, int expectedVersion, @Nullable String reason) implements Change {}

    record Implement(Reference action, int expectedVersion, @Nullable LocalDate implementedOn, String causeAnalysis,
            @Nullable String reason) implements Change {}

    record Verify(Reference action, int expectedVersion, VerificationResult result, @Nullable String note,
            @Nullable String reason) implements Change {}

    record Close(Reference action, int expectedVersion, @Nullable String lesson, @Nullable String reason)
            implements
                Change {}

    record Heed(Reference lesson, int expectedVersion, @Nullable String course, @Nullable Reference policy,
            @Nullable String edition, @Nullable String reason) {}
}
