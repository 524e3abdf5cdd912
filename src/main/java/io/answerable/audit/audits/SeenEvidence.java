package io.answerable.audit.audits;

import io.answerable.access.CurrentActor;
import io.answerable.audit.AuditId;
import io.answerable.audit.EvidenceView;
import io.answerable.audit.matters.NotedOnce;
import io.answerable.facts.Columns;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What auditors have seen; written once. */
@Repository
class SeenEvidence {

    private static final List<String> COLUMNS = List.of("title", "detail", "criterion", "recorded_by");

    private final NotedOnce<EvidenceView> noted;

    SeenEvidence(JdbcClient jdbc, CurrentActor actor) {
        this.noted = new NotedOnce<>(jdbc, actor, new NotedOnce.Shape<>("audit.evidence", "evidence_id", "audit_id",
                "recorded_on", COLUMNS,
                it -> Arrays.asList(it.title(), it.detail(), it.criterion(), Columns.value(it.recordedBy())),
                SeenEvidence::view));
    }

    void add(EvidenceView evidence) {
        noted.add(evidence.audit().value(), evidence.recordedOn(), evidence);
    }

    Map<AuditId, List<EvidenceView>> of(Collection<AuditId> audits, LocalDate asOf) {
        return noted.of(audits.stream().map(AuditId::value).toList(), asOf)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(it -> AuditId.of(it.getKey()), Map.Entry::getValue));
    }

    private static EvidenceView view(ResultSet rs, int row) throws SQLException {
        var day = rs.getObject("recorded_on", LocalDate.class);
        return new EvidenceView(AuditId.of(rs.getObject("audit_id", UUID.class)), day, rs.getString("title"),
                rs.getString("detail"), rs.getString("criterion"), Columns.id(rs, "recorded_by", PersonId::of), day);
    }
}
