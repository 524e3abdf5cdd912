package io.answerable.audit.audits;

import io.answerable.audit.AuditKind;
import io.answerable.audit.AuditProgrammeId;
import io.answerable.audit.AuditState;
import io.answerable.audit.matters.Matters;
import io.answerable.facts.Columns;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All audits, to be read and changed. */
@Repository
class Audits extends Matters<AuditFact, Audit> {

    private static final FactTable.Shape<AuditFact> SHAPE = new FactTable.Shape<>("audit.audit_fact", "audit_id",
            List.of("title", "kind", "performed_by_role", "performed_by_party", "lead_kind", "lead_id",
                    "programme_id", "planned", "team", "systems", "units", "criteria", "state", "started_on",
                    "reported_on", "closed_on", "report", "cancel_reason"),
            Audits::values, Audits::fact);

    Audits(Means means) {
        super("Audit", "audit.audit", SHAPE, means);
    }

    @Override
    protected Audit of(Entry entry, Timeline<AuditFact> facts) {
        return new Audit(entry, facts);
    }

    private static List<@Nullable Object> values(AuditFact it) {
        var plan = it.plan();
        var lead = plan.lead();
        var progress = it.progress();
        return Arrays.asList(plan.title(), plan.kind().name(), plan.performedByRole(),
                Columns.value(plan.performedByParty()), lead == null ? null : lead.kind().name(),
                lead == null ? null : lead.id(), Columns.value(plan.programme()), plan.planned(),
                it.team().stream().map(PersonId::value).toArray(UUID[]::new),
                it.systems().stream().map(AiSystemId::value).toArray(UUID[]::new),
                it.units().stream().map(UnitId::value).toArray(UUID[]::new), it.criteria().toArray(String[]::new),
                progress.state().name(), progress.startedOn(), progress.reportedOn(), progress.closedOn(),
                progress.report(), progress.cancelReason());
    }

    private static AuditFact fact(ResultSet rs, int row) throws SQLException {
        return new AuditFact(
                new AuditFact.Plan(rs.getString("title"), AuditKind.valueOf(rs.getString("kind")),
                        rs.getString("performed_by_role"),
                        Columns.id(rs, "performed_by_party", ExternalPartyId::of), lead(rs),
                        Columns.id(rs, "programme_id", AuditProgrammeId::of), day(rs, "planned")),
                ids(rs, "team").map(PersonId::of).toList(), ids(rs, "systems").map(AiSystemId::of).toList(),
                ids(rs, "units").map(UnitId::of).toList(), Columns.texts(rs, "criteria"),
                new AuditFact.Progress(AuditState.valueOf(rs.getString("state")), day(rs, "started_on"),
                        day(rs, "reported_on"), day(rs, "closed_on"), rs.getString("report"),
                        rs.getString("cancel_reason")));
    }

    private static @Nullable HolderRef lead(ResultSet rs) throws SQLException {
        var kind = rs.getString("lead_kind");
        return kind == null ? null : new HolderRef(HolderRef.Kind.valueOf(kind), rs.getObject("lead_id", UUID.class));
    }

    private static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    private static Stream<UUID> ids(ResultSet rs, String column) throws SQLException {
        return Arrays.stream((UUID[]) rs.getArray(column).getArray());
    }
}
