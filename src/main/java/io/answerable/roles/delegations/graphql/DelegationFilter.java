package io.answerable.roles.delegations.graphql;

import io.answerable.roles.delegations.DelegationState;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which delegations are meant. */
record DelegationFilter(@Nullable State state) {

    /** Compares the state. */
    record State(@Nullable DelegationState eq, @Nullable List<DelegationState> in) {

        private boolean keeps(DelegationState found) {
            return (eq == null || eq == found) && (in == null || in.contains(found));
        }
    }

    /** The states that are left; all without a filter. */
    static List<DelegationState> states(@Nullable DelegationFilter filter) {
        var state = filter == null ? null : filter.state;
        return Arrays.stream(DelegationState.values()).filter(it -> state == null || state.keeps(it)).toList();
    }
}
