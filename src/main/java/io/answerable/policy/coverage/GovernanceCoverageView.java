package io.answerable.policy.coverage;

import io.answerable.kernel.PersonId;
import io.answerable.policy.PolicyId;
import io.answerable.policy.records.Reading;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a topic of governance on a day (R-POL-17).
 *
 * @param process null where none is described
 * @param policyIds those in force that cover it, by key
 * @param version 0: nobody has described a process
 */
public record GovernanceCoverageView(GovernanceTopic topic, @Nullable String process, @Nullable PersonId ownerId,
        List<PolicyId> policyIds, int version, LocalDate asOf) implements Reading.View {

    public GovernanceCoverageView {
        policyIds = List.copyOf(policyIds);
    }

    @Override
    public String key() {
        return topic.name();
    }

    /** Whether it has a process and a policy. */
    public boolean isComplete() {
        return process != null && !policyIds.isEmpty();
    }

    GovernanceCoverageView with(List<PolicyId> policies) {
        return new GovernanceCoverageView(topic, process, ownerId, policies, version, asOf);
    }
}
