package io.answerable.training.plans;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.training.records.KeepingTold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All skills gaps, to be changed. */
@Repository
class SkillGaps extends KeepingTold<SkillGapFact, SkillGap> {

    private static final List<String> COLUMNS = List.of("competency", "system", "unit", "kind", "measure", "owner",
            "due", "state", "outcome");

    SkillGaps(FactStore store, Chronicle chronicle) {
        super("SkillGap", store.keys("training.skill_gap", "skill_gap_id"), chronicle,
                store.of(new FactTable.Shape<>("training.skill_gap_fact", "skill_gap_id", COLUMNS, SkillGaps::values,
                        (rs, row) -> fact(rs))),
                SkillGap::new);
    }

    private static List<@Nullable Object> values(SkillGapFact it) {
        return Arrays.asList(it.competency(), Columns.value(it.system()), Columns.value(it.unit()), it.kind().name(),
                it.measure(), it.owner().value(), it.due(), it.state().name(), it.outcome());
    }

    static SkillGapFact fact(ResultSet rs) throws SQLException {
        return new SkillGapFact(rs.getString("competency"), Columns.id(rs, "system", AiSystemId::of),
                Columns.id(rs, "unit", UnitId::of), SkillMeasure.valueOf(rs.getString("kind")),
                rs.getString("measure"), PersonId.of(rs.getObject("owner", UUID.class)),
                rs.getObject("due", LocalDate.class), SkillGapState.valueOf(rs.getString("state")),
                rs.getString("outcome"));
    }
}
