package io.answerable.policy;

import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which policies are meant; all given conditions must hold.
 *
 * @param topic holds when one of the policy's topics matches
 */
public record PolicyFilter(@Nullable StringFilter key, @Nullable StringFilter title, @Nullable StringFilter topic,
        @Nullable PolicyStatusFilter status, @Nullable List<PolicyFilter> and, @Nullable List<PolicyFilter> or,
        @Nullable PolicyFilter not) {

    /** Compares the status of a policy; all given comparisons must hold. */
    public record PolicyStatusFilter(@Nullable PolicyStatus eq, @Nullable List<PolicyStatus> in) {}
}
