package io.answerable.audit.actions;

import io.answerable.audit.ActionState;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.FindingId;
import io.answerable.audit.VerificationResult;
import io.answerable.audit.matters.Ahead;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a corrective action is to mend, whose it is, and what came of it. */
record ActionFact(FindingId finding, String title, Ownership ownership, @Nullable String raciRow, LocalDate due,
        ActionState state, @Nullable String causeAnalysis, Implementation implementation, Verification verification,
        @Nullable CorrectiveActionId successor, int attempt, @Nullable LocalDate closedOn) {

    /**
     * Whose it is.
     *
     * @param reason why it is not the accountable person's
     * @param proposed who is accountable by now
     */
    record Ownership(PersonId owner, @Nullable String reason, @Nullable PersonId proposed) {}

    /** When and by whom it was carried out. */
    record Implementation(@Nullable LocalDate on, @Nullable PersonId by) {

        static final Implementation NONE = new Implementation(null, null);
    }

    /** Whether it had its effect, by whose judgement. */
    record Verification(@Nullable VerificationResult result, @Nullable PersonId by, @Nullable LocalDate on,
            @Nullable String note) {

        static final Verification NONE = new Verification(null, null, null, null);
    }

    static ActionFact proposed(FindingId finding, String title, Ownership ownership, @Nullable String raciRow,
            LocalDate due, int attempt) {
        return new ActionFact(finding, title, ownership, raciRow, due, ActionState.PROPOSED, null,
                Implementation.NONE, Verification.NONE, null, attempt, null);
    }

    /** What of it had come about by that day: a dossier tells everything at once. */
    ActionFact asOf(LocalDate day) {
        if (Ahead.of(day, implementation.on())) {
            return new ActionFact(finding, title, ownership, raciRow, due, state.isToDo() ? state : ActionState.AGREED,
                    null, Implementation.NONE, Verification.NONE, null, attempt, null);
        }
        if (Ahead.of(day, verification.on())) {
            return new ActionFact(finding, title, ownership, raciRow, due, ActionState.IMPLEMENTED, causeAnalysis,
                    implementation, Verification.NONE, null, attempt, null);
        }
        return Ahead.of(day, closedOn)
                ? new ActionFact(finding, title, ownership, raciRow, due, ActionState.VERIFIED, causeAnalysis,
                        implementation, verification, successor, attempt, null)
                : this;
    }

    boolean isIneffective() {
        return verification.result() == VerificationResult.INEFFECTIVE;
    }

    /** Whether somebody has promised it and nobody has found it without effect. */
    boolean isPromising() {
        return state.isAgreed() && !isIneffective();
    }

    ActionFact agreed(String title, Ownership ownership, @Nullable String raciRow, LocalDate due) {
        return new ActionFact(finding, title, ownership, raciRow, due, ActionState.AGREED, causeAnalysis,
                implementation, verification, successor, attempt, closedOn);
    }

    ActionFact owned(Ownership other) {
        return new ActionFact(finding, title, other, raciRow, due, state, causeAnalysis, implementation, verification,
                successor, attempt, closedOn);
    }

    ActionFact in(ActionState other) {
        return new ActionFact(finding, title, ownership, raciRow, due, other, causeAnalysis, implementation,
                verification, successor, attempt, closedOn);
    }

    ActionFact implemented(LocalDate day, @Nullable PersonId by, @Nullable String cause) {
        return new ActionFact(finding, title, ownership, raciRow, due, ActionState.IMPLEMENTED, cause,
                new Implementation(day, by), verification, successor, attempt, closedOn);
    }

    ActionFact verified(Verification judged) {
        return new ActionFact(finding, title, ownership, raciRow, due, ActionState.VERIFIED, causeAnalysis,
                implementation, judged, successor, attempt, closedOn);
    }

    ActionFact followedBy(CorrectiveActionId other) {
        return new ActionFact(finding, title, ownership, raciRow, due, state, causeAnalysis, implementation,
                verification, other, attempt, closedOn);
    }

    ActionFact closed(LocalDate day) {
        return new ActionFact(finding, title, ownership, raciRow, due, ActionState.CLOSED, causeAnalysis,
                implementation, verification, successor, attempt, day);
    }
}
