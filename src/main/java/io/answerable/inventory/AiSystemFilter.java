package io.answerable.inventory;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which systems are meant; all given conditions must hold. */
public record AiSystemFilter(@Nullable StringFilter key, @Nullable StringFilter name, @Nullable StateFilter state,
        @Nullable CategoryFilter category, @Nullable IdFilter owningUnit, @Nullable IdFilter usingUnit,
        @Nullable List<AiSystemFilter> and, @Nullable List<AiSystemFilter> or, @Nullable AiSystemFilter not) {

    /** Compares the state. */
    public record StateFilter(@Nullable LifecycleState eq, @Nullable List<LifecycleState> in) {}

    /** Compares the category. */
    public record CategoryFilter(@Nullable RiskCategory eq, @Nullable List<RiskCategory> in) {}
}
