package io.answerable.inventory;

import java.util.Set;

/** Where an AI system stands in its life (R-INV-43). */
public enum LifecycleState {
    PROPOSED, SCOPING, PROCUREMENT, DEVELOPMENT, TESTING, AUTHORISED, IN_USE, SUSPENDED, RETIRED, REJECTED;

    /** The states in which a system needs owners and a matrix. */
    public static final Set<LifecycleState> LIVE = Set.of(TESTING, AUTHORISED, IN_USE, SUSPENDED);

    /** Whether its life is over: it is used nowhere and never will be (V-8). */
    public boolean isEnded() {
        return this == RETIRED || this == REJECTED;
    }

    public boolean isLive() {
        return LIVE.contains(this);
    }
}
