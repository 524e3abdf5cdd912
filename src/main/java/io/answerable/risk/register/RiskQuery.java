package io.answerable.risk.register;

import io.answerable.graphql.OrderDirection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which risks are asked for, in which order, as they are on which day. */
public record RiskQuery(@Nullable RiskFilter filter, List<RiskOrder> orderBy, LocalDate asOf) {

    public RiskQuery {
        orderBy = List.copyOf(orderBy);
    }

    /** By what risks can be sorted. */
    public enum Field {
        KEY, RESIDUAL_SCORE, REVIEW_DUE
    }

    /** One criterion of sorting. */
    public record RiskOrder(Field field, OrderDirection direction) {}
}
