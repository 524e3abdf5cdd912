package io.answerable.training.plans;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.training.SkillGapId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A skill that is missing, and what is done about it, as on a day (R-TRN-15).
 *
 * @param competency key in the catalogue, for example {@code COMP-MODEL-EVAL}
 * @param owner who sees to it
 * @param due the last good day
 * @param outcome what came of it; null while it is open
 */
public record SkillGapView(SkillGapId id, String key, String competency, @Nullable AiSystemId system,
        @Nullable UnitId unit, SkillMeasure kind, String measure, PersonId owner, LocalDate due, SkillGapState state,
        @Nullable String outcome, int version, LocalDate asOf) {}
