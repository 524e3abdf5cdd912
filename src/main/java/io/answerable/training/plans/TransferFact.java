package io.answerable.training.plans;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SupplierId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a session during some days. */
record TransferFact(AiSystemId system, @Nullable SupplierId supplier, String topic, String audience,
        LocalDate plannedFor, @Nullable LocalDate heldOn, TransferState state, @Nullable String evidence) {

    TransferFact held(LocalDate on, @Nullable String shown) {
        return new TransferFact(system, supplier, topic, audience, plannedFor, on, TransferState.HELD, shown);
    }

    TransferFact cancelled() {
        return new TransferFact(system, supplier, topic, audience, plannedFor, null, TransferState.CANCELLED, evidence);
    }
}
