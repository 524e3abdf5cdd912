package io.answerable.inventory.obligations;

import io.answerable.graphql.OrderDirection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which legal duties are asked for, in which order, as they are on which day. */
public record ObligationQuery(@Nullable ObligationFilter filter, List<ObligationOrder> orderBy, LocalDate asOf) {

    public ObligationQuery {
        orderBy = List.copyOf(orderBy);
    }

    /** By what duties can be sorted. */
    public enum ObligationOrderField {
        AI_SYSTEM, STATUS, APPLICABLE_FROM
    }

    /** One criterion of sorting. */
    public record ObligationOrder(ObligationOrderField field, OrderDirection direction) {}
}
