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
 * @param doubt why it has to be granted anew, and by when (V-5)
 */
record AuthorisationFact(AiSystemId system, AuthorisationKind kind, AuthorisationStatus status, Request request,
        Grant grant, Doubt doubt, @Nullable String reason) {

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

    /**
     * What puts it in doubt.
     *
     * @param reconsiderBy the last day on which it is good unless it is granted anew
     */
    record Doubt(@Nullable LocalDate reconsiderBy, @Nullable String reconsiderBecause) {

        static final Doubt NONE = new Doubt(null, null);
    }

    @Nullable
    LocalDate reconsiderBy() {
        return doubt.reconsiderBy();
    }

    static AuthorisationFact requested(AiSystemId system, AuthorisationKind kind, @Nullable PersonId by,
            LocalDate today) {
        return new AuthorisationFact(system, kind, AuthorisationStatus.REQUESTED, new Request(by, today), Grant.NONE,
                Doubt.NONE, null);
    }

    AuthorisationFact granted(Grant decision) {
        var status = decision.conditions() == null
                ? AuthorisationStatus.GRANTED
                : AuthorisationStatus.GRANTED_WITH_CONDITIONS;
        return new AuthorisationFact(system, kind, status, request, decision, Doubt.NONE, null);
    }

    /** Refused, withdrawn or revoked. */
    AuthorisationFact ended(AuthorisationStatus end, @Nullable String why) {
        return new AuthorisationFact(system, kind, end, request, grant, doubt, why);
    }

    AuthorisationFact doubtedUntil(LocalDate day, String because) {
        return new AuthorisationFact(system, kind, status, request, grant, new Doubt(day, because), reason);
    }

    /** What a dossier does not say stays as it is known. */
    AuthorisationFact following(@Nullable AuthorisationFact known) {
        return known == null
                ? this
                : new AuthorisationFact(system, kind, status, known.request, grant,
                        status.isGranted() ? known.doubt : Doubt.NONE, known.status == status ? known.reason : null);
    }

    /** The days up to its end, and up to the day by which it has to be granted anew. */
    Days inTime() {
        return upTo(grant.goodUntil());
    }

    Days undoubted() {
        return upTo(reconsiderBy());
    }

    private static Days upTo(@Nullable LocalDate last) {
        return last == null ? Days.always() : Days.before(last.plusDays(1));
    }
}
