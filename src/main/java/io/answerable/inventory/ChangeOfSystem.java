package io.answerable.inventory;

import org.jspecify.annotations.Nullable;

/**
 * Which system somebody wants to change.
 *
 * @param expectedVersion the version that the caller has seen; null: they only add to what is known, so that what others
 *     have added meanwhile is no conflict
 * @param reason why, for the ledger
 */
public record ChangeOfSystem(AiSystemId system, @Nullable Integer expectedVersion, @Nullable String reason) {

    public static ChangeOfSystem adding(AiSystemId system, @Nullable String reason) {
        return new ChangeOfSystem(system, null, reason);
    }

    /** Whether the caller may rely on what they have seen. */
    public boolean expects(int version) {
        return expectedVersion == null || expectedVersion == version;
    }
}
