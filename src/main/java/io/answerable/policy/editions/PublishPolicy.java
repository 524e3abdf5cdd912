package io.answerable.policy.editions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On which terms an edition is published.
 *
 * @param reviewDue the last good day for reviewing it
 * @param acknowledgeBy the last good day for acknowledging it; null: nobody is asked to
 * @param substantial whether so much has changed that everybody has to read it anew
 */
public record PublishPolicy(LocalDate reviewDue, @Nullable LocalDate acknowledgeBy, boolean substantial) {}
