package io.answerable.organisation.committees;

import io.answerable.kernel.HolderRef;
import org.jspecify.annotations.Nullable;

/**
 * A committee to be founded.
 *
 * @param role key of the role that it holds as a body
 */
public record FoundCommittee(String key, CommitteeTask task, @Nullable String role, @Nullable HolderRef chair,
        @Nullable String reason) {}
