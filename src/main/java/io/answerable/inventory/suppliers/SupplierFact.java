package io.answerable.inventory.suppliers;

import org.jspecify.annotations.Nullable;

/** What a supplier is called and where it sits. */
record SupplierFact(String name, @Nullable String country) {}
