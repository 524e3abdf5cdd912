package io.answerable.inventory.suppliers;

import io.answerable.graphql.OrderDirection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which suppliers are asked for, in which order, as they are on which day. */
public record SupplierQuery(@Nullable SupplierFilter filter, List<SupplierOrder> orderBy, LocalDate asOf) {

    public SupplierQuery {
        orderBy = List.copyOf(orderBy);
    }

    /** By what suppliers can be sorted. */
    public enum SupplierOrderField {
        KEY, NAME
    }

    /** One criterion of sorting. */
    public record SupplierOrder(SupplierOrderField field, OrderDirection direction) {}
}
