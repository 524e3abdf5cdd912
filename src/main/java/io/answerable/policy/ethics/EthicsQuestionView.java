package io.answerable.policy.ethics;

import io.answerable.policy.records.Reading;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A question of the framework for ethical decisions, as on a day.
 *
 * @param retired whether it is asked no more
 */
public record EthicsQuestionView(UUID id, String key, String text, boolean retired, int version, LocalDate asOf)
        implements
            Reading.View {}
