package io.answerable.inventory.horizon;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.HorizonImpact;
import io.answerable.inventory.HorizonKind;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of something on the horizon.
 *
 * @param effectiveFrom the day from which it holds, where it has one
 * @param confirmedOn the day on which it was confirmed that it concerns the systems
 */
record HorizonFact(String title, HorizonKind kind, @Nullable LocalDate foundOn, @Nullable PersonId foundBy,
        HorizonImpact impact, List<AiSystemId> affected, @Nullable String decision, @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate confirmedOn) {

    HorizonFact {
        affected = List.copyOf(affected);
    }

    HorizonFact decided(String newDecision) {
        return new HorizonFact(title, kind, foundOn, foundBy, impact, affected, newDecision, effectiveFrom,
                confirmedOn);
    }

    HorizonFact affecting(List<AiSystemId> systems) {
        return new HorizonFact(title, kind, foundOn, foundBy, impact, systems, decision, effectiveFrom, confirmedOn);
    }

    HorizonFact confirmed(@Nullable LocalDate day) {
        return new HorizonFact(title, kind, foundOn, foundBy, impact, affected, decision, effectiveFrom, day);
    }
}
