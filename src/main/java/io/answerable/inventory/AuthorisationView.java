package io.answerable.inventory;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An authorisation as it was on a day.
 *
 * @param status {@code EXPIRED} once {@code validUntil} or {@code reconsiderBy} has passed
 * @param grantedBy who granted it; null until then, and where a dossier does not tell
 * @param onBehalfOf in whose place that was
 * @param conditions under which it was granted
 * @param validUntil the last day on which it is good; null: no end is known
 * @param reconsiderBy the last day on which it is good unless somebody grants it anew, because the system has changed
 *     (V-5)
 * @param reconsiderBecause why it has to be granted anew
 * @param reason why it was refused, withdrawn or revoked
 */
public record AuthorisationView(AuthorisationId id, String key, AiSystemId system, AuthorisationKind kind,
        AuthorisationStatus status, @Nullable LocalDate requestedOn, @Nullable PersonId requestedBy,
        @Nullable PersonId grantedBy, @Nullable PersonId onBehalfOf, @Nullable LocalDate grantedOn,
        @Nullable String conditions, @Nullable LocalDate validUntil, @Nullable LocalDate reconsiderBy,
        @Nullable String reconsiderBecause, @Nullable String reason, int version, LocalDate asOf) {

    /** Whether what it allows may be done on that day. */
    public boolean isValid() {
        return status.isGranted();
    }
}
