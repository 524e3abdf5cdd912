package io.answerable.inventory.suppliers;

import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects suppliers; all given conditions must hold. */
public record SupplierFilter(@Nullable StringFilter key, @Nullable StringFilter name, @Nullable StringFilter country,
        @Nullable List<SupplierFilter> and, @Nullable List<SupplierFilter> or, @Nullable SupplierFilter not) {}
