package io.answerable.risk.assessments.graphql;

import io.answerable.graphql.Reference;
import io.answerable.risk.AssessmentType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What clients send to change assessments. */
final class AssessmentInputs {

    private AssessmentInputs() {}

    /** What every change of an assessment says. */
    interface Change {

        Reference assessment();

        int expectedVersion();

        @Nullable
        String reason();
    }

    record Start(Reference aiSystem, AssessmentType type, @Nullable Reference conductor, @Nullable String reason) {}

    record Write(Reference assessment, int expectedVersion, String section, String content, @Nullable String reason)
            implements
                Change {}

    record Submit(Reference assessment, int expectedVersion, String result, @Nullable String reason)
            implements
                Change {}

    record Approve(Reference assessment, int expectedVersion, LocalDate validUntil, @Nullable String reason)
            implements
                Change {}

    record Reject(Reference assessment, int expectedVersion, @Nullable String reason) implements Change {}
}
