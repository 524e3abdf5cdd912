package io.answerable.training.plans;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a skills gap during some days. */
record SkillGapFact(String competency, @Nullable AiSystemId system, @Nullable UnitId unit, SkillMeasure kind,
        String measure, PersonId owner, LocalDate due, SkillGapState state, @Nullable String outcome) {

    SkillGapFact ended(SkillGapState as, String outcome) {
        return new SkillGapFact(competency, system, unit, kind, measure, owner, due, as, outcome);
    }
}
