package io.answerable.inventory.lifecycle;

import io.answerable.inventory.LifecycleState;
import java.util.Set;

/** One move of a system from state to state; each is a business act of its own (domain model 3.1). */
public enum Step {
    START_SCOPING("start scoping", LifecycleState.SCOPING, "SCOPING_STARTED",
            LifecycleState.PROPOSED), START_PROCUREMENT("start procurement", LifecycleState.PROCUREMENT,
                    "PROCUREMENT_STARTED", LifecycleState.SCOPING), START_DEVELOPMENT("start development",
                            LifecycleState.DEVELOPMENT, "DEVELOPMENT_STARTED", LifecycleState.SCOPING), CONFIGURE(
                                    "configure what was bought", LifecycleState.DEVELOPMENT, "CONFIGURATION_STARTED",
                                    LifecycleState.PROCUREMENT), START_TESTING("start testing", LifecycleState.TESTING,
                                            "TESTING_STARTED", LifecycleState.PROCUREMENT,
                                            LifecycleState.DEVELOPMENT), REWORK("ask for rework",
                                                    LifecycleState.DEVELOPMENT, "REWORK_REQUESTED",
                                                    LifecycleState.TESTING), AUTHORISE("authorise the system",
                                                            LifecycleState.AUTHORISED, "AUTHORISED",
                                                            LifecycleState.TESTING), GO_LIVE("put the system into use",
                                                                    LifecycleState.IN_USE, "PUT_INTO_USE",
                                                                    LifecycleState.AUTHORISED), REVOKE(
                                                                            "take the system back to testing",
                                                                            LifecycleState.TESTING,
                                                                            "AUTHORISED_STATE_REVOKED",
                                                                            LifecycleState.AUTHORISED), SUSPEND(
                                                                                    "suspend the system",
                                                                                    LifecycleState.SUSPENDED,
                                                                                    "SUSPENDED",
                                                                                    LifecycleState.IN_USE), RETEST(
                                                                                            "test the system anew",
                                                                                            LifecycleState.TESTING,
                                                                                            "RETEST_STARTED",
                                                                                            LifecycleState.SUSPENDED), RESUME(
                                                                                                    "resume the use of the system",
                                                                                                    LifecycleState.IN_USE,
                                                                                                    "RESUMED",
                                                                                                    LifecycleState.SUSPENDED), RETIRE(
                                                                                                            "retire the system",
                                                                                                            LifecycleState.RETIRED,
                                                                                                            "RETIRED",
                                                                                                            LifecycleState.IN_USE,
                                                                                                            LifecycleState.SUSPENDED), REJECT(
                                                                                                                    "reject the system",
                                                                                                                    LifecycleState.REJECTED,
                                                                                                                    "REJECTED",
                                                                                                                    LifecycleState.PROPOSED,
                                                                                                                    LifecycleState.SCOPING,
                                                                                                                    LifecycleState.PROCUREMENT,
                                                                                                                    LifecycleState.DEVELOPMENT,
                                                                                                                    LifecycleState.TESTING);

    private final String wording;
    private final LifecycleState target;
    private final String act;
    private final Set<LifecycleState> origins;

    Step(String wording, LifecycleState target, String act, LifecycleState... origins) {
        this.wording = wording;
        this.target = target;
        this.act = act;
        this.origins = Set.of(origins);
    }

    String wording() {
        return wording;
    }

    public LifecycleState target() {
        return target;
    }

    /** What the ledger calls it. */
    String act() {
        return act;
    }

    boolean leadsFrom(LifecycleState state) {
        return origins.contains(state);
    }

    /** Decisions against a system, and to use it again, have to say why. */
    boolean needsReason() {
        return this == REVOKE || this == SUSPEND || this == RESUME || this == REJECT;
    }

    /** Whether nobody may rely on earlier authorisations afterwards (R-INV-45). */
    boolean endsAuthorisations() {
        return this == SUSPEND || this == REVOKE;
    }
}
