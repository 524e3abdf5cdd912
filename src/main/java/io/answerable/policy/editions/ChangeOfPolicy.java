package io.answerable.policy.editions;

import io.answerable.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/** Which policy the caller wants to change, as they read it, and why. */
public record ChangeOfPolicy(PolicyId policy, int expectedVersion, @Nullable String reason) {}
