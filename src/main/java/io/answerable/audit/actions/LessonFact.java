package io.answerable.audit.actions;

import io.answerable.audit.CorrectiveActionId;
import io.answerable.inventory.AiSystemId;
import io.answerable.risk.IncidentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be learnt, and from what. */
record LessonFact(String lesson, LocalDate learntOn, @Nullable CorrectiveActionId action,
        @Nullable IncidentId incident, @Nullable AiSystemId aiSystem) {}
