package io.answerable.training.assignments;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Criteria;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import io.answerable.training.TrainingAssignmentId;
import io.answerable.training.TrainingAssignmentView;
import io.answerable.training.TrainingDirectory;
import io.answerable.training.TrainingQuery;
import io.answerable.training.records.RecordsOfPeople;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TrainingReads implements TrainingDirectory {

    private static final String ASSIGNMENTS = """
            select k.assignment_id, k.key, k.version, f.*
            from training.assignment k
            join training.assignment_fact f on f.organisation_id = k.organisation_id
                and f.assignment_id = k.assignment_id and f.valid_from <= :asOf and f.valid_until > :asOf
            where k.organisation_id = :organisation and\s""";

    private final RecordsOfPeople records;
    private final Listings listings;
    private final TrainingAssignments assignments;

    TrainingReads(RecordsOfPeople records, Listings listings, TrainingAssignments assignments) {
        this.records = records;
        this.listings = listings;
        this.assignments = assignments;
    }

    @Override
    public Map<TrainingAssignmentId, TrainingAssignmentView> assignments(Collection<TrainingAssignmentId> ids,
            LocalDate asOf) {
        var found = records.read(ASSIGNMENTS + "k.assignment_id = any(:ids)", ids, asOf, view(asOf));
        return records.visible(found, TrainingAssignmentView::person)
                .stream()
                .collect(toMap(TrainingAssignmentView::id, it -> it));
    }

    @Override
    public Map<String, TrainingAssignmentId> idsOf(Collection<String> keys) {
        return assignments.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> TrainingAssignmentId.of(it.getValue())));
    }

    @Override
    public Map<PersonId, List<TrainingAssignmentView>> assignmentsOf(Collection<PersonId> people, LocalDate asOf) {
        return records.perPerson(people,
                shown -> records.read(ASSIGNMENTS + "f.person = any(:ids) order by k.key", shown, asOf, view(asOf)),
                TrainingAssignmentView::person);
    }

    @Override
    public Page<TrainingAssignmentView> page(TrainingQuery query, Paging paging) {
        var criteria = Criteria.begin().with("asOf", query.asOf());
        var visible = records.visibleInSql("f.person", criteria);
        criteria.matching(query.filter(), TrainingCriteria::gather);
        return listings.page(new Listing<>(ASSIGNMENTS + visible, criteria, TrainingCriteria.sorting(query.orderBy()),
                view(query.asOf()), it -> TrainingCriteria.cursor(query.orderBy(), it)), paging);
    }

    private static RowMapper<TrainingAssignmentView> view(LocalDate asOf) {
        return (rs, row) -> view(rs, asOf);
    }

    private static TrainingAssignmentView view(ResultSet rs, LocalDate asOf) throws SQLException {
        var fact = TrainingAssignments.fact(rs).by(asOf);
        return new TrainingAssignmentView(TrainingAssignmentId.of(rs.getObject("assignment_id", UUID.class)),
                rs.getString("key"), fact.person(), fact.course(), fact.system(), fact.due(), fact.completed(),
                fact.status(), fact.origin().occasion(), fact.origin().because(), fact.proof().evidence(),
                fact.proof().effect(), fact.proof().trainer(), release(fact.release(), asOf), rs.getInt("version"),
                asOf);
    }

    private static TrainingAssignmentView.@Nullable Release release(TrainingFact.Release release, LocalDate asOf) {
        var because = release.releasedBecause();
        return because == null ? null : new TrainingAssignmentView.Release(because, release.releasedBy(), asOf);
    }
}
