package io.answerable.inventory.authorisations;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an authorisation stands during some days.
 *
 * @param reconsiderBy the last day on which it is good unless it is granted anew (V-5)
 */
record AuthorisationFact(AiSystemId system, AuthorisationKind kind, AuthorisationStatus status, Request request,
        Grant grant, @Nullable LocalDate reconsiderBy, @Nullable String reason) {

    /** Who asked for it, and when. */
    record Request(@Nullable PersonId requestedBy, @Nullable LocalDate requestedOn) {

        static final Request UNKNOWN = new Request(null, null);
    }

    /**
     * Who granted it, when, until when, and under which conditions.
     *
     * @param goodUntil the last day on which it is good; null: no end is known
     */
    record Grant(@Nullable PersonId grantedBy, @Nullable PersonId onBehalfOf, @Nullable LocalDate grantedOn,
            @Nullable LocalDate goodUntil, @Nullable String conditions) {

        static final Grant NONE = new Grant(null, null, null, null, null);
    }

    static AuthorisationFact requested(AiSystemId system, AuthorisationKind kind, @Nullable PersonId by,
            LocalDate today) {
        return new AuthorisationFact(system, kind, AuthorisationStatus.REQUESTED, new Request(by, today), Grant.NONE,
                null, null);
    }

    AuthorisationFact granted(Grant decision) {
        var status = decision.conditions() == null
                ? AuthorisationStatus.GRANTED
                : AuthorisationStatus.GRANTED_WITH_CONDITIONS;
        return new AuthorisationFact(system, kind, status, request, decision, null, null);
    }

    /** Refused, withdrawn or revoked. */
    AuthorisationFact ended(AuthorisationStatus end, @Nullable String why) {
        return new AuthorisationFact(system, kind, end, request, grant, reconsiderBy, why);
    }

    AuthorisationFact doubtedUntil(LocalDate day) {
        return new AuthorisationFact(system, kind, status, request, grant, day, reason);
    }

    /** What a dossier does not say stays as it is known. */
    AuthorisationFact following(@Nullable AuthorisationFact known) {
        return known == null
                ? this
                : new AuthorisationFact(system, kind, status, known.request, grant,
                        status.isGranted() ? known.reconsiderBy : null, known.status == status ? known.reason : null);
    }

    /** The days up to its end, and up to the day by which it has to be granted anew. */
    Days inTime() {
        return upTo(grant.goodUntil());
    }

    Days undoubted() {
        return upTo(reconsiderBy);
    }

    private static Days upTo(@Nullable LocalDate last) {
        return last == null ? Days.always() : Days.before(last.plusDays(1));
    }
}
