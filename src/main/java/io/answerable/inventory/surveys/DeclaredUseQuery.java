package io.answerable.inventory.surveys;

import io.answerable.graphql.OrderDirection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which declared uses are asked for, in which order, as they are on which day. */
public record DeclaredUseQuery(@Nullable DeclaredUseFilter filter, List<DeclaredUseOrder> orderBy, LocalDate asOf) {

    public DeclaredUseQuery {
        orderBy = List.copyOf(orderBy);
    }

    /** By what declared uses can be sorted. */
    public enum DeclaredUseOrderField {
        KEY, TOOL, DECLARED_ON
    }

    /** One criterion of sorting. */
    public record DeclaredUseOrder(DeclaredUseOrderField field, OrderDirection direction) {}
}
