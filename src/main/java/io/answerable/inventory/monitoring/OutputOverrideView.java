package io.answerable.inventory.monitoring;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody decided otherwise than a system proposed (R-INV-40).
 *
 * @param outcome what came of it
 */
public record OutputOverrideView(UUID override, AiSystemId system, Instant at, @Nullable PersonId by, String reason,
        @Nullable String outcome) {}
