package io.answerable.organisation.committees;

import io.answerable.kernel.HolderRef;
import io.answerable.organisation.Perspective;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A committee to be founded.
 *
 * @param role key of the role that it holds as a body
 * @param from first day on which it exists; null: today
 */
public record FoundCommittee(String key, String name, @Nullable String role, @Nullable HolderRef chair,
        List<Perspective> requiredPerspectives, @Nullable Integer cadenceDays, @Nullable String mandate,
        @Nullable LocalDate from, @Nullable String reason) {}
