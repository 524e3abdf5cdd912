package io.answerable.inventory;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which systems are meant; all given conditions must hold.
 *
 * @param blockedOnly true: only what cannot be deployed or has to stop (Q2)
 */
public record AiSystemFilter(@Nullable StringFilter key, @Nullable StringFilter name, @Nullable StateFilter state,
        @Nullable CategoryFilter category, @Nullable IdFilter owningUnit, @Nullable IdFilter usingUnit,
        @Nullable Boolean blockedOnly,
        @Nullable List<AiSystemFilter> and, @Nullable List<AiSystemFilter> or, @Nullable AiSystemFilter not) {

    /** Whether some part of it asks what is blocked. */
    public boolean asksForBlocked() {
        return Boolean.TRUE.equals(blockedOnly)
                || Stream.of(Stream.ofNullable(and).flatMap(List::stream), Stream.ofNullable(or).flatMap(List::stream),
                        Stream.ofNullable(not)).flatMap(it -> it).anyMatch(AiSystemFilter::asksForBlocked);
    }

    /** Compares the state. */
    public record StateFilter(@Nullable LifecycleState eq, @Nullable List<LifecycleState> in) {}

    /** Compares the category. */
    public record CategoryFilter(@Nullable RiskCategory eq, @Nullable List<RiskCategory> in) {}
}
