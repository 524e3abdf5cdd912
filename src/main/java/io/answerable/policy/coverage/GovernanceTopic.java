package io.answerable.policy.coverage;

import java.util.Set;

/** What governance has to cover with a process and a policy (R-POL-17). */
public enum GovernanceTopic {
    MODEL_GOVERNANCE("MODEL_GOVERNANCE"), ALGORITHM_VALIDATION("ALGORITHM_VALIDATION", "VALIDATION"), DATA_HANDLING(
            "DATA_GOVERNANCE", "DATA_HANDLING"), ACCOUNTABILITY("ACCOUNTABILITY"), TRANSPARENCY("TRANSPARENCY");

    private final Set<String> topics;

    GovernanceTopic(String... topics) {
        this.topics = Set.of(topics);
    }

    /** Whether a policy of these topics covers it. */
    boolean isAmong(Iterable<String> others) {
        for (var other : others) {
            if (topics.contains(other)) {
                return true;
            }
        }
        return false;
    }
}
