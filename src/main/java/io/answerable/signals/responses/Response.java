package io.answerable.signals.responses;

import io.answerable.kernel.PersonId;
import io.answerable.signals.SignalStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The fact that a signal was answered.
 *
 * @param at when; an answer ends only with what happened after it
 */
record Response(SignalStatus status, @Nullable PersonId by, @Nullable String authority, @Nullable String reason,
        Instant at) {}
