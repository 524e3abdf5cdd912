package io.answerable.audit.actions;

import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.FindingId;
import io.answerable.kernel.PersonId;
import io.answerable.roles.RowRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about a finding.
 *
 * @param key null: one is made up
 * @param owner null: whoever answers for it
 * @param row the row of a matrix whose accountable person is to own it
 * @param succeeds the action that had no effect, and that this one follows (D-4)
 */
public record ProposeAction(@Nullable String key, FindingId finding, String title, @Nullable PersonId owner,
        @Nullable RowRef row, LocalDate due, @Nullable CorrectiveActionId succeeds, @Nullable String reason) {}
