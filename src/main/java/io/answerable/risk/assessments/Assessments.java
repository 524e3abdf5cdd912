package io.answerable.risk.assessments;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.Dated;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.ClassificationId;
import io.answerable.kernel.PersonId;
import io.answerable.risk.AssessmentId;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentType;
import io.answerable.risk.assessments.AssessmentFact.Approval;
import io.answerable.risk.matters.Timelines;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All assessments, to be changed. */
@Repository
class Assessments extends Keeping<Assessment> {

    private static final String OF_TYPE = """
            select distinct assessment_id from risk.assessment_fact
            where organisation_id = :organisation and system_id = :system and type = :type""";

    private static final String EXPIRED = """
            select a.assessment_id, f.system_id, f.type, f.approved_until
            from risk.assessment a
            join risk.assessment_fact f on f.organisation_id = a.organisation_id and f.assessment_id = a.assessment_id
                and f.valid_from <= :day and f.valid_until > :day
            where a.organisation_id = :organisation and f.status = 'APPROVED' and f.approved_until < :day
                and f.approved_until >= a.brought_on
                and not exists (select 1 from risk.announcement n
                    where n.organisation_id = a.organisation_id and n.subject_id = a.assessment_id
                        and n.occasion = 'EXPIRED ' || f.approved_until)
            order by a.key""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final FactTable<AssessmentFact> facts;
    private final FactTable<SectionFact> sections;

    Assessments(FactStore store, Chronicle chronicle, JdbcClient jdbc, CurrentActor actor) {
        super("Assessment", store.keys("risk.assessment", "assessment_id"), chronicle);
        this.jdbc = jdbc;
        this.actor = actor;
        this.facts = store.of(new FactTable.Shape<>("risk.assessment_fact", "assessment_id",
                List.of("system_id", "type", "status", "conductor", "result", "submitted_by", "approver", "approved_on",
                        "approved_until", "basis", "rejected_because"),
                Assessments::values, (rs, row) -> fact(rs)));
        this.sections = store.of(new FactTable.Shape<>("risk.assessment_section", "assessment_id",
                List.of("section", "content", "written_by"),
                it -> Arrays.asList(it.section(), it.content(), Columns.value(it.writtenBy())),
                (rs, row) -> new SectionFact(rs.getString("section"), rs.getString("content"),
                        Columns.id(rs, "written_by", PersonId::of))));
    }

    @Override
    protected List<Assessment> load(Collection<Entry> entries) {
        var ids = entries.stream().map(Entry::id).toList();
        var known = facts.timelinesOf(ids);
        var written = sections.factsOf(ids);
        return entries.stream()
                .map(it -> new Assessment(it, known.getOrDefault(it.id(), new Timeline<>(it.id(), List.of())),
                        Timelines.of(it.id(), written, SectionFact::section),
                        writers(written.getOrDefault(it.id(), List.of()))))
                .toList();
    }

    private static Set<PersonId> writers(List<Dated<SectionFact>> written) {
        return written.stream()
                .flatMap(it -> Optional.ofNullable(it.fact().writtenBy()).stream())
                .collect(Collectors.toSet());
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

    /** An approval that has passed its last good day. */
    record Expired(AssessmentId assessment, AiSystemId system, AssessmentType type, LocalDate validUntil) {}

    /** The approvals in force on that day that had expired by then, but not before a dossier brought them. */
    List<Expired> expiredBy(LocalDate day) {
        return jdbc.sql(EXPIRED)
                .param("organisation", actor.organisation().value())
                .param("day", day)
                .query((rs, row) -> new Expired(AssessmentId.of(rs.getObject("assessment_id", UUID.class)),
                        AiSystemId.of(rs.getObject("system_id", UUID.class)),
                        AssessmentType.valueOf(rs.getString("type")),
                        rs.getObject("approved_until", LocalDate.class)))
                .list();
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
        return Arrays.asList(fact.system().value(), fact.type().name(), fact.status().name(),
                Columns.value(fact.conductor()), fact.result(), Columns.value(fact.submittedBy()),
                Columns.value(approval.by()), approval.on(), approval.validUntil(), Columns.value(approval.basis()),
                fact.rejectedBecause());
    }

    static AssessmentFact fact(ResultSet rs) throws SQLException {
        return new AssessmentFact(AiSystemId.of(rs.getObject("system_id", UUID.class)),
                AssessmentType.valueOf(rs.getString("type")), AssessmentStatus.valueOf(rs.getString("status")),
                Columns.id(rs, "conductor", PersonId::of), rs.getString("result"),
                Columns.id(rs, "submitted_by", PersonId::of),
                new Approval(Columns.id(rs, "approver", PersonId::of), rs.getObject("approved_on", LocalDate.class),
                        rs.getObject("approved_until", LocalDate.class),
                        Columns.id(rs, "basis", ClassificationId::of)),
                rs.getString("rejected_because"));
    }
}
