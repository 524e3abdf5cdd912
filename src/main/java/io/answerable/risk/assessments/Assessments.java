package io.answerable.risk.assessments;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Dated;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RiskCategory;
import io.answerable.kernel.PersonId;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentType;
import io.answerable.risk.assessments.AssessmentFact.Approval;
import io.answerable.risk.assessments.AssessmentFact.Basis;
import io.answerable.risk.matters.Columns;
import io.answerable.risk.matters.Timelines;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All assessments, to be changed. */
@Repository
class Assessments extends Keeping<Assessment> {

    private static final String OF_TYPE = """
            select distinct assessment_id from risk.assessment_fact
            where organisation_id = :organisation and system_id = :system and type = :type""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final FactTable<AssessmentFact> facts;
    private final FactTable<SectionFact> sections;

    Assessments(FactStore store, Chronicle chronicle, JdbcClient jdbc, CurrentActor actor) {
        super("Assessment", store.keys("risk.assessment", "assessment_id"), chronicle);
        this.jdbc = jdbc;
        this.actor = actor;
        this.facts = store.of(new FactTable.Shape<>("risk.assessment_fact", "assessment_id",
                List.of("system_id", "type", "status", "conductor", "result", "approver", "approved_on",
                        "approved_until", "basis_category", "basis_decided_on"),
                Assessments::values, (rs, row) -> fact(rs)));
        this.sections = store.of(new FactTable.Shape<>("risk.assessment_section", "assessment_id",
                List.of("section", "content"), it -> List.of(it.section(), it.content()),
                (rs, row) -> new SectionFact(rs.getString("section"), rs.getString("content"))));
    }

    @Override
    protected List<Assessment> load(Collection<Entry> entries) {
        var ids = entries.stream().map(Entry::id).toList();
        var known = facts.timelinesOf(ids);
        var written = sections.factsOf(ids);
        return entries.stream()
                .map(it -> new Assessment(it, known.getOrDefault(it.id(), new Timeline<>(it.id(), List.of())),
                        Timelines.of(it.id(), written, SectionFact::section)))
                .toList();
    }

    @Override
    protected void write(Collection<Assessment> assessments) {
        facts.write(assessments.stream().map(Assessment::facts).toList());
        sections.write(assessments.stream().flatMap(it -> it.sections().all().stream()).toList());
    }

    /** Every assessment of this type that the system ever had. */
    List<Assessment> of(AiSystemId system, AssessmentType type) {
        List<UUID> ids = jdbc.sql(OF_TYPE)
                .param("organisation", actor.organisation().value())
                .param("system", system.value())
                .param("type", type.name())
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .list();
        return load(keys().entriesOf(ids));
    }

    /** What was ever known of every assessment. */
    Map<UUID, List<Dated<AssessmentFact>>> history() {
        return facts.all();
    }

    Map<UUID, List<Dated<SectionFact>>> sectionsOf(Collection<UUID> assessments) {
        return sections.factsOf(assessments);
    }

    private static List<@Nullable Object> values(AssessmentFact fact) {
        var approval = fact.approval();
        var basis = approval.basis();
        return Arrays.asList(fact.system().value(), fact.type().name(), fact.status().name(),
                Columns.value(fact.conductor()), fact.result(), Columns.value(approval.by()), approval.on(),
                approval.validUntil(), basis == null ? null : basis.category().name(),
                basis == null ? null : basis.decidedOn());
    }

    static AssessmentFact fact(ResultSet rs) throws SQLException {
        return new AssessmentFact(AiSystemId.of(rs.getObject("system_id", UUID.class)),
                AssessmentType.valueOf(rs.getString("type")), AssessmentStatus.valueOf(rs.getString("status")),
                Columns.id(rs, "conductor", PersonId::of), rs.getString("result"),
                new Approval(Columns.id(rs, "approver", PersonId::of), rs.getObject("approved_on", LocalDate.class),
                        rs.getObject("approved_until", LocalDate.class), basis(rs)));
    }

    private static @Nullable Basis basis(ResultSet rs) throws SQLException {
        var category = rs.getString("basis_category");
        return category == null
                ? null
                : new Basis(RiskCategory.valueOf(category), rs.getObject("basis_decided_on", LocalDate.class));
    }
}
