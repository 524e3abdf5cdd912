package io.answerable.risk.register.graphql;

import io.answerable.graphql.Reference;
import io.answerable.risk.RiskDimension;
import io.answerable.risk.RiskKind;
import io.answerable.risk.TreatmentState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients send to change risks. */
final class RiskInputs {

    private RiskInputs() {}

    /** What every change of a risk says. */
    interface Change {

        Reference risk();

        int expectedVersion();

        @Nullable
        String reason();
    }

    record Rating(int likelihood, int impact) {}

    record Raise(@Nullable String key, String title, RiskKind kind, RiskDimension dimension, List<String> taxonomy,
            @Nullable Reference aiSystem, @Nullable Reference unit, List<String> affectedDomains,
            @Nullable Reference owner, @Nullable LocalDate reviewDue, @Nullable String reason) {}

    record Evaluate(Reference risk, int expectedVersion, Rating inherent, Rating residual, @Nullable String reason)
            implements
                Change {}

    record AssignOwner(Reference risk, int expectedVersion, Reference owner, @Nullable String reason)
            implements
                Change {}

    record Plan(Reference risk, int expectedVersion, String action, Reference owner, LocalDate due,
            @Nullable String resources, @Nullable BigDecimal cost, @Nullable String effect, @Nullable String reason)
            implements
                Change {}

    record Describe(Reference risk, int expectedVersion, String title, RiskKind kind, RiskDimension dimension,
            List<String> taxonomy, List<String> affectedDomains, @Nullable String reason) implements Change {}

    record Replan(Reference risk, int expectedVersion, int treatment, String action, Reference owner, LocalDate due,
            @Nullable String resources, @Nullable BigDecimal cost, @Nullable String effect, @Nullable String reason)
            implements
                Change {}

    record RecordTreatment(Reference risk, int expectedVersion, int treatment, TreatmentState state,
            @Nullable String effect, @Nullable String reason) implements Change {}

    record Accept(Reference risk, int expectedVersion, LocalDate until, @Nullable String reason) implements Change {}

    record Review(Reference risk, int expectedVersion, LocalDate nextReview, @Nullable String reason)
            implements
                Change {}

    record Move(Reference risk, int expectedVersion, @Nullable String reason) implements Change {}

    record ReviewRegister(@Nullable LocalDate on, @Nullable String note, @Nullable String reason) {}
}
