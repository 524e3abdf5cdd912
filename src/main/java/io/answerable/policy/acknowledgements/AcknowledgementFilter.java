package io.answerable.policy.acknowledgements;

import io.answerable.graphql.IdFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which acknowledgements are meant; all given conditions must hold. */
public record AcknowledgementFilter(@Nullable IdFilter policy, @Nullable IdFilter person,
        @Nullable AcknowledgementStateFilter state, @Nullable Boolean overdue,
        @Nullable List<AcknowledgementFilter> and, @Nullable List<AcknowledgementFilter> or,
        @Nullable AcknowledgementFilter not) {

    /** Compares the state of an acknowledgement; all given comparisons must hold. */
    public record AcknowledgementStateFilter(@Nullable AcknowledgementState eq,
            @Nullable List<AcknowledgementState> in) {}
}
