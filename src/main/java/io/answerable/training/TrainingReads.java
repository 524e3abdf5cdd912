package io.answerable.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jmolecules.ddd.types.Identifier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TrainingReads implements TrainingDirectory {

    private static final String CERTIFICATES = """
            select k.certificate_id, k.key, k.version, f.*
            from training.certificate k
            join training.certificate_fact f on f.organisation_id = k.organisation_id
                and f.certificate_id = k.certificate_id and f.valid_from <= :asOf and f.valid_until > :asOf
            where k.organisation_id = :organisation and\s""";
    private static final String ASSIGNMENTS = """
            select k.assignment_id, k.key, k.version, f.*
            from training.assignment k
            join training.assignment_fact f on f.organisation_id = k.organisation_id
                and f.assignment_id = k.assignment_id and f.valid_from <= :asOf and f.valid_until > :asOf
            where k.organisation_id = :organisation and\s""";
    private static final String OF_PEOPLE = "f.person = any(:ids) order by k.key";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final PeopleDirectory people;

    TrainingReads(JdbcClient jdbc, CurrentActor actor, PeopleDirectory people) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.people = people;
    }

    @Override
    public Map<CertificateId, CertificateView> certificates(Collection<CertificateId> ids, LocalDate asOf) {
        return visible(read(CERTIFICATES + "k.certificate_id = any(:ids)", ids, asOf, certificate(asOf)),
                CertificateView::person, asOf).stream().collect(toMap(CertificateView::id, it -> it));
    }

    @Override
    public Map<TrainingAssignmentId, TrainingAssignmentView> assignments(Collection<TrainingAssignmentId> ids,
            LocalDate asOf) {
        return visible(read(ASSIGNMENTS + "k.assignment_id = any(:ids)", ids, asOf, assignment(asOf)),
                TrainingAssignmentView::person, asOf).stream().collect(toMap(TrainingAssignmentView::id, it -> it));
    }

    @Override
    public Map<PersonId, List<CertificateView>> certificatesOf(Collection<PersonId> people, LocalDate asOf) {
        var shown = shown(people, asOf);
        return perPerson(shown, read(CERTIFICATES + OF_PEOPLE, shown, asOf, certificate(asOf)),
                CertificateView::person);
    }

    @Override
    public Map<PersonId, List<TrainingAssignmentView>> assignmentsOf(Collection<PersonId> people, LocalDate asOf) {
        var shown = shown(people, asOf);
        return perPerson(shown, read(ASSIGNMENTS + OF_PEOPLE, shown, asOf, assignment(asOf)),
                TrainingAssignmentView::person);
    }

    private <V> List<V> read(String sql, Collection<? extends Identifier> ids, LocalDate asOf, RowMapper<V> view) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(sql)
                        .param("organisation", actor.organisation().value())
                        .param("asOf", asOf)
                        .param("ids", ids.stream().map(it -> UUID.fromString(it.toString())).toArray(UUID[]::new))
                        .query(view)
                        .list();
    }

    private <V> List<V> visible(List<V> views, Function<V, PersonId> person, LocalDate asOf) {
        var shown = shown(views.stream().map(person).collect(toSet()), asOf);
        return views.stream().filter(it -> shown.contains(person.apply(it))).toList();
    }

    private static <V> Map<PersonId, List<V>> perPerson(Set<PersonId> people, List<V> views,
            Function<V, PersonId> person) {
        var found = views.stream().collect(groupingBy(person));
        var all = new HashMap<PersonId, List<V>>();
        people.forEach(it -> all.put(it, found.getOrDefault(it, List.of())));
        return all;
    }

    /** The people themselves, and those whose unit the caller governs. */
    private Set<PersonId> shown(Collection<PersonId> some, LocalDate asOf) {
        return people.byId(Set.copyOf(some), asOf)
                .values()
                .stream()
                .filter(this::isShown)
                .map(PersonView::id)
                .collect(toSet());
    }

    private boolean isShown(PersonView person) {
        var caller = actor.actor();
        var unit = person.unit();
        return caller.person().filter(person.id()::equals).isPresent()
                || caller.may(Permission.READ_GOVERNANCE, unit == null ? null : unit.value(), null);
    }

    private static RowMapper<CertificateView> certificate(LocalDate asOf) {
        return (rs, row) -> certificate(rs, asOf);
    }

    private static CertificateView certificate(ResultSet rs, LocalDate asOf) throws SQLException {
        var fact = Certificates.fact(rs);
        return new CertificateView(CertificateId.of(rs.getObject("certificate_id", UUID.class)), rs.getString("key"),
                fact.person(), fact.certification(), fact.system(), fact.issued(), fact.expires(), fact.revoked(),
                fact.statusOn(asOf), rs.getInt("version"), asOf);
    }

    private static RowMapper<TrainingAssignmentView> assignment(LocalDate asOf) {
        return (rs, row) -> assignment(rs, asOf);
    }

    private static TrainingAssignmentView assignment(ResultSet rs, LocalDate asOf) throws SQLException {
        var fact = TrainingAssignments.fact(rs);
        return new TrainingAssignmentView(TrainingAssignmentId.of(rs.getObject("assignment_id", UUID.class)),
                rs.getString("key"), fact.person(), fact.course(), fact.system(), fact.due(), fact.completed(),
                fact.status(), rs.getInt("version"), asOf);
    }
}
