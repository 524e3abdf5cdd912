package io.answerable.audit.gaps;

import io.answerable.audit.GapAssessmentId;
import io.answerable.audit.matters.Matters;
import io.answerable.facts.Columns;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import io.answerable.kernel.PersonId;
import io.answerable.reference.RiskLevel;
import io.answerable.risk.RiskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All items of the remediation plan, to be read and changed. */
@Repository
class RemediationItems extends Matters<RemediationFact, RemediationItem> {

    private static final FactTable.Shape<RemediationFact> SHAPE = new FactTable.Shape<>("audit.remediation_fact",
            "remediation_id",
            List.of("title", "gap_assessment_id", "item", "risks", "priority", "owner", "resources", "due", "state",
                    "settled"),
            RemediationItems::values, RemediationItems::fact);

    RemediationItems(Means means) {
        super("RemediationItem", "audit.remediation", SHAPE, means);
    }

    @Override
    protected RemediationItem of(Entry entry, Timeline<RemediationFact> facts) {
        return new RemediationItem(entry, facts);
    }

    private static List<@Nullable Object> values(RemediationFact it) {
        return Arrays.asList(it.source().title(), Columns.value(it.source().assessment()), it.source().item(),
                it.risks().stream().map(RiskId::value).toArray(UUID[]::new), it.priority().name(),
                Columns.value(it.work().owner()), it.work().resources(), it.work().due(), it.work().state().name(),
                it.work().settled());
    }

    private static RemediationFact fact(ResultSet rs, int row) throws SQLException {
        return new RemediationFact(
                new RemediationFact.Source(rs.getString("title"),
                        Columns.id(rs, "gap_assessment_id", GapAssessmentId::of), rs.getString("item")),
                Arrays.stream((UUID[]) rs.getArray("risks").getArray()).map(RiskId::of).toList(),
                RiskLevel.valueOf(rs.getString("priority")),
                new RemediationFact.Work(Columns.id(rs, "owner", PersonId::of), rs.getString("resources"),
                        rs.getObject("due", LocalDate.class), RemediationState.valueOf(rs.getString("state")),
                        rs.getBoolean("settled")));
    }
}
