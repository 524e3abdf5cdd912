package io.answerable.organisation.objectives;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.ObjectiveState;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation strives for, and who owns it.
 *
 * @param strategy the strategy that it belongs to
 * @param endedBecause why it was achieved or dropped; null while it is active
 */
public record ObjectiveFact(String title, @Nullable String strategy, @Nullable PersonId owner, ObjectiveState state,
        @Nullable String endedBecause) {

    /** One that the organisation strives for. */
    public ObjectiveFact(String title, @Nullable String strategy, @Nullable PersonId owner) {
        this(title, strategy, owner, ObjectiveState.ACTIVE, null);
    }

    boolean isActive() {
        return state == ObjectiveState.ACTIVE;
    }

    ObjectiveFact ended(ObjectiveState as, String because) {
        return new ObjectiveFact(title, strategy, owner, as, because);
    }

    /** The same with what no dossier tells. */
    ObjectiveFact keeping(ObjectiveFact before) {
        return new ObjectiveFact(title, strategy, owner, before.state, before.endedBecause);
    }
}
