package io.answerable.policy.graphql;

import io.answerable.graphql.Reference;
import io.answerable.policy.PolicySection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients send to change policies. */
final class PolicyInputs {

    private PolicyInputs() {}

    /** What every change of a policy says. */
    interface Change {

        Reference policy();

        int expectedVersion();

        @Nullable
        String reason();
    }

    /** What is written into an edition. */
    interface Written {

        String title();

        List<String> topics();

        List<PolicySection> sections();

        @Nullable
        Reference author();

        List<Reference> audience();

        @Nullable
        String course();
    }

    record Draft(@Nullable String key, String title, List<String> topics, List<PolicySection> sections,
            @Nullable Reference author, List<Reference> audience, @Nullable String course, @Nullable String reason)
            implements
                Written {}

    record Revise(Reference policy, int expectedVersion, String title, List<String> topics,
            List<PolicySection> sections, @Nullable Reference author, List<Reference> audience,
            @Nullable String course, @Nullable String reason) implements Written, Change {}

    record Move(Reference policy, int expectedVersion, @Nullable String reason) implements Change {}

    record Consult(Reference policy, int expectedVersion, LocalDate commentsDue, @Nullable String reason)
            implements
                Change {}

    record LegalReview(Reference policy, int expectedVersion, boolean passed, @Nullable String reason)
            implements
                Change {}

    record Publish(Reference policy, int expectedVersion, LocalDate reviewDue, @Nullable LocalDate acknowledgeBy,
            boolean substantial, @Nullable String reason) implements Change {}

    record Review(Reference policy, int expectedVersion, LocalDate nextReview, @Nullable String reason)
            implements
                Change {}

    record AssignAuthor(Reference policy, int expectedVersion, Reference author, @Nullable String reason)
            implements
                Change {}

    record Comment(Reference policy, Reference unit, String text, @Nullable String reason) {}

    record Answer(Reference comment, int expectedVersion, String answer, @Nullable String reason) {}

    record Acknowledge(Reference policy, int edition) {}
}
