package io.answerable.inventory.graphql;

import io.answerable.inventory.SupplierView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The supplier, or why it was refused. */
record SupplierPayload(@Nullable SupplierView supplier, List<Refusal> errors) {

    static SupplierPayload of(Outcome<SupplierView> outcome) {
        return switch (outcome) {
            case Outcome.Done<SupplierView>(var supplier) -> new SupplierPayload(supplier, List.of());
            case Outcome.Refused<SupplierView>(var refusals) -> new SupplierPayload(null, refusals);
        };
    }
}
