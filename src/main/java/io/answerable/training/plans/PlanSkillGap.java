package io.answerable.training.plans;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about a skill that is missing for a system, in a unit, or both.
 *
 * @param key by which people will know it; null: one is made up
 */
public record PlanSkillGap(@Nullable String key, String competency, @Nullable AiSystemId system,
        @Nullable UnitId unit, SkillMeasure kind, String measure, PersonId owner, LocalDate due,
        @Nullable String reason) {}
