package io.answerable.audit.findings.graphql;

import io.answerable.audit.CauseKind;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingSource;
import io.answerable.graphql.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients send to change findings. */
final class FindingInputs {

    private FindingInputs() {}

    /** What every change of a finding says. */
    interface Change {

        Reference finding();

        int expectedVersion();

        @Nullable
        String reason();
    }

    record Draft(@Nullable String key, FindingSource source, @Nullable Reference audit, @Nullable Reference incident,
            @Nullable Reference concern, @Nullable Reference gapAssessment, @Nullable Reference aiSystem,
            @Nullable Reference unit,
            @Nullable FindingGrade grade, @Nullable String criterion, String statement, @Nullable String evidence,
            @Nullable CauseKind causeKind, @Nullable String cause, @Nullable String course, List<Reference> trainees,
            @Nullable String reason) {}

    record Issue(Reference finding, int expectedVersion, @Nullable FindingGrade grade, @Nullable String criterion,
            @Nullable String reason) implements Change {}

    record Say(Reference finding, int expectedVersion, String text, @Nullable String reason) implements Change {}

    record Move(Reference finding, int expectedVersion, @Nullable String reason) implements Change {}
}
