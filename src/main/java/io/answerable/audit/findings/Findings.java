package io.answerable.audit.findings;

import io.answerable.audit.AuditId;
import io.answerable.audit.CauseKind;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingSource;
import io.answerable.audit.FindingState;
import io.answerable.audit.GapAssessmentId;
import io.answerable.audit.matters.Matters;
import io.answerable.facts.Columns;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.risk.ConcernId;
import io.answerable.risk.IncidentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All findings, to be read and changed. */
@Repository
class Findings extends Matters<FindingFact, Finding> {

    private static final FactTable.Shape<FindingFact> SHAPE = new FactTable.Shape<>("audit.finding_fact",
            "finding_id",
            List.of("source", "audit_id", "incident_id", "concern_id", "gap_assessment_id", "system_id", "unit_id",
                    "grade", "criterion",
                    "statement", "evidence", "cause_kind", "cause", "course", "issued_on", "trainees", "state"),
            Findings::values, Findings::fact);

    Findings(Means means) {
        super("Finding", "audit.finding", SHAPE, means);
    }

    @Override
    protected Finding of(Entry entry, Timeline<FindingFact> facts) {
        return new Finding(entry, facts);
    }

    private static List<@Nullable Object> values(FindingFact it) {
        var origin = it.origin();
        var content = it.content();
        return Arrays.asList(origin.source().name(), Columns.value(origin.audit()), Columns.value(origin.incident()),
                Columns.value(origin.concern()), Columns.value(origin.gapAssessment()), Columns.value(origin.system()),
                Columns.value(origin.unit()),
                name(content.grade()), content.criterion(), content.statement(), content.evidence(),
                name(content.causeKind()), content.cause(), content.course(), content.issuedOn(),
                it.trainees().stream().map(PersonId::value).toArray(UUID[]::new), it.state().name());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static FindingFact fact(ResultSet rs, int row) throws SQLException {
        var grade = rs.getString("grade");
        var cause = rs.getString("cause_kind");
        return new FindingFact(
                new FindingFact.Origin(FindingSource.valueOf(rs.getString("source")),
                        Columns.id(rs, "audit_id", AuditId::of), Columns.id(rs, "incident_id", IncidentId::of),
                        Columns.id(rs, "concern_id", ConcernId::of),
                        Columns.id(rs, "gap_assessment_id", GapAssessmentId::of),
                        Columns.id(rs, "system_id", AiSystemId::of),
                        Columns.id(rs, "unit_id", UnitId::of)),
                new FindingFact.Content(grade == null ? null : FindingGrade.valueOf(grade),
                        rs.getString("criterion"), rs.getString("statement"), rs.getString("evidence"),
                        cause == null ? null : CauseKind.valueOf(cause), rs.getString("cause"),
                        rs.getString("course"), rs.getObject("issued_on", LocalDate.class)),
                Arrays.stream((UUID[]) rs.getArray("trainees").getArray()).map(PersonId::of).toList(),
                FindingState.valueOf(rs.getString("state")));
    }
}
