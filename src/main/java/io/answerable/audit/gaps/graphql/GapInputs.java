package io.answerable.audit.gaps.graphql;

import io.answerable.reference.Framework;
import io.answerable.audit.GapResult;
import io.answerable.audit.gaps.RemediationState;
import io.answerable.graphql.Reference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients send to change gap assessments and the remediation plan. */
final class GapInputs {

    private GapInputs() {}

    /** What every change of a gap assessment says. */
    interface Change {

        Reference gapAssessment();

        int expectedVersion();

        @Nullable
        String reason();
    }

    record Plan(@Nullable String key, String title, Framework framework, @Nullable LocalDate planned,
            @Nullable Reference conductedBy, @Nullable String reason) {}

    record Move(Reference gapAssessment, int expectedVersion, @Nullable String reason) implements Change {}

    record Judge(Reference gapAssessment, int expectedVersion, List<Judgement> items, @Nullable String reason)
            implements
                Change {}

    record Judgement(String item, GapResult result, @Nullable String note) {}

    record DrawUp(@Nullable String reason) {}

    record Assign(Reference remediationItem, int expectedVersion, @Nullable Reference owner,
            @Nullable String resources, @Nullable LocalDate due, RemediationState state, @Nullable String reason) {}
}
