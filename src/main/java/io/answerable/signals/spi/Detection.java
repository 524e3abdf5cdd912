package io.answerable.signals.spi;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One flaw found on a day.
 *
 * @param code of the rule in the catalogue, for example {@code RACI-004}
 * @param since first day from which the rule has been true without a break (rule reading 27)
 * @param reason one sentence that names the facts
 * @param suggestedStep what would mend it
 * @param unit the unit that owns the subject, or the unit of the subject's holder
 * @param system the AI system concerned, if any
 */
public record Detection(String code, Subject subject, LocalDate since, String reason, String suggestedStep,
        @Nullable UUID unit, @Nullable UUID system) {}
