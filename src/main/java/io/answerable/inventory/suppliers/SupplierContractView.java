package io.answerable.inventory.suppliers;

import io.answerable.inventory.SupplierId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contract with a supplier, as on a day (R-INV-21). */
public record SupplierContractView(SupplierId supplier, String key, State state, @Nullable PersonId reviewedBy,
        @Nullable LocalDate reviewedOn, @Nullable LocalDate lastDay, LocalDate asOf) {

    /** Whether one can rely on it. */
    public enum State {
        NOT_REVIEWED, REVIEWED, EXPIRED
    }

    static SupplierContractView of(SupplierId supplier, ContractFact it, LocalDate asOf) {
        return new SupplierContractView(supplier, it.contract(), state(it, asOf), it.reviewedBy(), it.reviewedOn(),
                it.lastDay(), asOf);
    }

    private static State state(ContractFact it, LocalDate asOf) {
        if (!it.isReviewed()) {
            return State.NOT_REVIEWED;
        }
        var lastDay = it.lastDay();
        return lastDay != null && lastDay.isBefore(asOf) ? State.EXPIRED : State.REVIEWED;
    }
}
