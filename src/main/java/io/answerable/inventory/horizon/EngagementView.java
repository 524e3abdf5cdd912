package io.answerable.inventory.horizon;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SupplierId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk with somebody outside (R-INV-36, R-INV-42).
 *
 * @param supplier the supplier, or else
 * @param party the other party
 * @param people who took part
 */
public record EngagementView(UUID engagement, @Nullable SupplierId supplier, @Nullable ExternalPartyId party,
        @Nullable AiSystemId system, LocalDate heldOn, String subject, @Nullable String decision,
        @Nullable String securityQuestions, List<PersonId> people, @Nullable PersonId loggedBy) {

    public EngagementView {
        people = List.copyOf(people);
    }
}
