package io.answerable.audit;

import io.answerable.kernel.PersonId;
import io.answerable.roles.RowRef;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A corrective action as it was on a day.
 *
 * @param ownerReason why the owner is somebody else than the accountable person (D-2)
 * @param proposedOwner who is accountable by now, where that is not the owner any more
 * @param row the row of a matrix whose accountable person is to own it
 * @param due the last good day
 * @param successor the action that follows because this one had no effect
 * @param attempt how many actions in a row have tried to mend the same, counted from 1
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record CorrectiveActionView(CorrectiveActionId id, String key, FindingId finding, String title,
        PersonId owner, @Nullable String ownerReason, @Nullable PersonId proposedOwner, @Nullable RowRef row,
        LocalDate due, ActionState state, @Nullable String causeAnalysis, @Nullable LocalDate implementedOn,
        @Nullable PersonId implementedBy, @Nullable VerificationView verification,
        @Nullable CorrectiveActionId successor, int attempt, @Nullable LocalDate closedOn, int version,
        LocalDate asOf) {

    /** How many days it is late; null when it is not (rule reading 2). */
    public @Nullable Integer overdueDays() {
        return state.isToDo() && due.isBefore(asOf) ? (int) ChronoUnit.DAYS.between(due, asOf) : null;
    }

    /** The same as {@link #state()}. */
    public ActionState status() {
        return state;
    }

    /** The row as it is written; null where none is named. */
    public @Nullable String raciRow() {
        return row == null ? null : row.toString();
    }

    /** Whether somebody has judged its effect by that day. */
    public boolean isVerified() {
        return verification != null && !verification.on().isAfter(asOf);
    }

    public boolean isEffective() {
        return isVerified() && !isIneffective();
    }

    public boolean isIneffective() {
        return verification != null && isVerified() && verification.result() == VerificationResult.INEFFECTIVE;
    }

    /** Whether somebody has promised it and nobody has found it without effect. */
    public boolean isPromising() {
        return state.isAgreed() && !isIneffective();
    }
}
