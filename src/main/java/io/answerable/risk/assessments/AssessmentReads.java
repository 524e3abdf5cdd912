package io.answerable.risk.assessments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Criteria;
import io.answerable.facts.Dated;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ClassificationDirectory;
import io.answerable.kernel.PersonId;
import io.answerable.risk.AssessmentDirectory;
import io.answerable.risk.AssessmentFilter;
import io.answerable.risk.AssessmentId;
import io.answerable.risk.AssessmentSectionView;
import io.answerable.risk.AssessmentView;
import io.answerable.risk.RequiredAssessmentView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class AssessmentReads implements AssessmentDirectory {

    private static final String FROM = """
            from risk.assessment a
            join risk.assessment_fact f on f.organisation_id = a.organisation_id and f.assessment_id = a.assessment_id
                and f.valid_from <= :asOf and f.valid_until > :asOf
            where a.organisation_id = :organisation and\s""";
    private static final String SELECT = "select a.key, a.version, f.* " + FROM;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Assessments assessments;
    private final ClassificationDirectory classifications;
    private final FundamentalRights fundamentalRights;
    private final Contents contents;

    AssessmentReads(JdbcClient jdbc, CurrentActor actor, Assessments assessments,
            ClassificationDirectory classifications,
            FundamentalRights fundamentalRights, Contents contents) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.assessments = assessments;
        this.classifications = classifications;
        this.fundamentalRights = fundamentalRights;
        this.contents = contents;
    }

    @Override
    public Map<AssessmentId, AssessmentView> byId(Collection<AssessmentId> assessments, LocalDate asOf) {
        return read("a.assessment_id = any(:ids)", assessments.stream().map(AssessmentId::value).toList(), asOf)
                .stream()
                .collect(toMap(AssessmentView::id, it -> it));
    }

    @Override
    public Map<String, AssessmentId> idsOf(Collection<String> keys) {
        return assessments.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> AssessmentId.of(it.getValue())));
    }

    @Override
    public Map<AiSystemId, List<AssessmentView>> ofSystems(Collection<AiSystemId> systems, LocalDate asOf) {
        return read("f.system_id = any(:ids) order by f.type, a.key", systems.stream().map(AiSystemId::value).toList(),
                asOf).stream().collect(groupingBy(AssessmentView::system));
    }

    @Override
    public Map<PersonId, List<AssessmentView>> conductedBy(Collection<PersonId> people, LocalDate asOf) {
        return read("f.conductor = any(:ids) order by a.key", people.stream().map(PersonId::value).toList(), asOf)
                .stream()
                .collect(groupingBy(it -> Objects.requireNonNull(it.conductor())));
    }

    @Override
    public Map<AiSystemId, List<RequiredAssessmentView>> required(Collection<AiSystemView> systems) {
        var duties = fundamentalRights.of(systems);
        var required = new HashMap<AiSystemId, List<RequiredAssessmentView>>();
        systems.stream().collect(groupingBy(AiSystemView::asOf)).forEach((day, ofThatDay) -> {
            var known = ofSystems(ofThatDay.stream().map(AiSystemView::id).toList(), day);
            ofThatDay.forEach(it -> required.put(it.id(),
                    RequiredSet.of(it, duties.get(it.id()), known.getOrDefault(it.id(), List.of()))));
        });
        return required;
    }

    @Override
    public Map<AssessmentId, List<AssessmentSectionView>> sections(Collection<AssessmentView> assessments) {
        var written = this.assessments.sectionsOf(assessments.stream().map(it -> it.id().value()).toList());
        return assessments.stream()
                .collect(toMap(AssessmentView::id,
                        it -> sections(it, written.getOrDefault(it.id().value(), List.of())), (same, other) -> same));
    }

    private List<AssessmentSectionView> sections(AssessmentView assessment, List<Dated<SectionFact>> written) {
        var texts = written.stream()
                .filter(it -> it.covers(assessment.asOf()))
                .map(Dated::fact)
                .collect(toMap(SectionFact::section, SectionFact::content));
        boolean required = contents.isCompleteOnly(assessment.type());
        return contents.of(assessment.type())
                .stream()
                .map(it -> new AssessmentSectionView(it, texts.get(it), required))
                .toList();
    }

    @Override
    public Page<AssessmentView> page(@Nullable AssessmentFilter filter, LocalDate asOf, Paging paging) {
        if (!actor.actor().may(Permission.READ_GOVERNANCE) && !actor.actor().may(Permission.ASSESS)) {
            throw new AccessDeniedException("Requires " + Permission.READ_GOVERNANCE);
        }
        var criteria = Criteria.begin();
        if (filter != null) {
            gather(filter, criteria);
        }
        var bound = paging.bound(1);
        var rows = on(SELECT + criteria.sql()
                + bound.map(it -> paging.backward() ? " and a.key < :bound" : " and a.key > :bound").orElse("")
                + " order by a.key" + (paging.backward() ? " desc" : "") + " limit :limit", asOf)
                .params(criteria.parameters())
                .param("bound", bound.map(it -> it.keys().getFirst()).orElse(null))
                .param("limit", paging.size() + 1)
                .query(AssessmentRow::of)
                .list();
        return Page.of(views(rows, asOf), paging, it -> Cursor.of(it.key()), () -> on(
                "select count(*) " + FROM + criteria.sql(), asOf).params(criteria.parameters())
                .query(Integer.class)
                .single());
    }

    private static void gather(AssessmentFilter filter, Criteria criteria) {
        var type = filter.type();
        var status = filter.status();
        criteria.text("a.key", filter.key())
                .oneOf("f.type", type == null ? null : type.eq(), type == null ? null : type.in())
                .oneOf("f.status", status == null ? null : status.eq(), status == null ? null : status.in())
                .condition("(f.status = 'APPROVED' and coalesce(f.approved_until < :asOf, false)) = :%s",
                        filter.expired());
        criteria.id("f.system_id", filter.aiSystem(), "aiSystem", "AiSystem")
                .combined(filter.and(), filter.or(), filter.not(), AssessmentReads::gather);
    }

    private List<AssessmentView> read(String condition, Collection<UUID> ids, LocalDate asOf) {
        return ids.isEmpty()
                ? List.of()
                : views(on(SELECT + condition, asOf).param("ids", ids.stream().distinct().toArray(UUID[]::new))
                        .query(AssessmentRow::of)
                        .list(), asOf);
    }

    private List<AssessmentView> views(List<AssessmentRow> rows, LocalDate asOf) {
        var known = classifications
                .timelinesOf(rows.stream().map(it -> it.fact().system()).collect(Collectors.toSet()));
        return rows.stream().map(it -> it.view(known.get(it.fact().system()), asOf)).toList();
    }

    private JdbcClient.StatementSpec on(String sql, LocalDate asOf) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value()).param("asOf", asOf);
    }
}
