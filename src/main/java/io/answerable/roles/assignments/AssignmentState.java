package io.answerable.roles.assignments;

import io.answerable.kernel.Refusal.TransitionNotAllowed;
import io.answerable.kernel.Refusal;
import java.util.List;
import java.util.Optional;

/** Where an assignment stands on a day. */
public enum AssignmentState {
    /** Offered and not yet accepted, or accepted and not yet begun. */
    PROPOSED,
    /** Held. */
    ACTIVE,
    /** Over. */
    ENDED,
    /** Not taken. */
    DECLINED,
    /** Held, but for the time being not to be acted in. */
    SUSPENDED;

    /** Only in what is held can somebody act: confirm it, lead in it, have a deputy. */
    public Optional<Refusal> refusalToAct() {
        return this == ACTIVE ? Optional.empty() : Optional.of(refusal());
    }

    Refusal refusal() {
        return new TransitionNotAllowed("The assignment is " + this + ".", List.of(), name(), switch (this) {
            case PROPOSED -> List.of("ACTIVE", "DECLINED");
            case ACTIVE -> List.of("ENDED", "SUSPENDED");
            case SUSPENDED -> List.of("ACTIVE", "ENDED");
            case ENDED, DECLINED -> List.of();
        });
    }
}
