package io.answerable.policy.coverage;

import io.answerable.policy.PolicyId;
import java.time.LocalDate;
import java.util.List;

/**
 * How far policies cover a topic on a day (R-POL-03).
 *
 * @param policyIds those of the topic that are in force or in work, by key
 */
public record TopicCoverageView(String topic, boolean required, Coverage state, List<PolicyId> policyIds,
        LocalDate asOf) {

    public TopicCoverageView {
        policyIds = List.copyOf(policyIds);
    }

    /** How far. */
    public enum Coverage {
        COVERED, IN_WORK, MISSING
    }
}
