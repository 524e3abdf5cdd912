package io.answerable.training.plans.graphql;

import io.answerable.graphql.Reference;
import io.answerable.training.plans.SkillGapState;
import io.answerable.training.plans.SkillMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients send to plan skills and their cost. */
final class PlanInputs {

    private PlanInputs() {}

    record Gap(@Nullable String key, String competency, @Nullable Reference aiSystem, @Nullable Reference unit,
            SkillMeasure kind, String measure, Reference owner, LocalDate due, @Nullable String reason) {}

    record EndGap(Reference gap, int expectedVersion, SkillGapState as, String outcome, @Nullable String reason) {}

    record Session(@Nullable String key, Reference aiSystem, @Nullable Reference supplier, String topic,
            String audience, LocalDate plannedFor, @Nullable String reason) {}

    record Hold(Reference session, int expectedVersion, @Nullable LocalDate on, @Nullable String evidence,
            @Nullable String reason) {}

    record Cancel(Reference session, int expectedVersion, @Nullable String reason) {}

    record Invest(Reference unit, int year, BigDecimal budget, String currency, int hours,
            @Nullable String reason) {}

    record Revise(String investment, int expectedVersion, BigDecimal budget, int hours, @Nullable String reason) {}

    record Measure(@Nullable String key, String title, @Nullable String segment, @Nullable List<Reference> units,
            @Nullable String course, String contentVersion, @Nullable LocalDate takenOn, @Nullable String reason) {}
}
