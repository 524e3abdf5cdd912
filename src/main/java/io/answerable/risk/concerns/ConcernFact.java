package io.answerable.risk.concerns;

import io.answerable.inventory.AiSystemId;
import io.answerable.risk.ConcernState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is true of a concern at a time; who raised it is kept elsewhere. */
record ConcernFact(String subject, @Nullable String details, @Nullable AiSystemId system, LocalDate receivedOn,
        boolean confidential, ConcernState state, @Nullable String answer) {

    ConcernFact in(ConcernState state, @Nullable String answer) {
        return new ConcernFact(subject, details, system, receivedOn, confidential, state,
                answer == null ? this.answer : answer);
    }
}
