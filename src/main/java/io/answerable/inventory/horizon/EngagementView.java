package io.answerable.inventory.horizon;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SupplierId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk with a supplier (R-INV-36).
 *
 * @param people who took part
 */
public record EngagementView(UUID engagement, SupplierId supplier, @Nullable AiSystemId system, LocalDate heldOn,
        String subject, @Nullable String decision,
        @Nullable String securityQuestions, List<PersonId> people, @Nullable PersonId loggedBy) {

    public EngagementView {
        people = List.copyOf(people);
    }
}
