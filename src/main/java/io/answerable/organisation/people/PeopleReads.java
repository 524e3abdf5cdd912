package io.answerable.organisation.people;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Snapshot;
import io.answerable.organisation.Leave;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonFilter;
import io.answerable.organisation.PersonOrder;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.Presence;
import io.answerable.organisation.UnitId;
import io.answerable.facts.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class PeopleReads implements PeopleDirectory {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final People people;
    private final ReportingLines lines;
    private final PersonPages pages;

    PeopleReads(JdbcClient jdbc, CurrentActor actor, People people, ReportingLines lines, PersonPages pages) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.people = people;
        this.lines = lines;
        this.pages = pages;
    }

    @Override
    public List<PersonView> all(LocalDate asOf) {
        return select(PersonRow.SELECT + " order by p.key", asOf).query(PersonRow.view(asOf)).list();
    }

    @Override
    public Map<PersonId, PersonView> byId(Collection<PersonId> people, LocalDate asOf) {
        return Snapshot.ofEach(PeopleReads.class, List.of(actor.organisation(), asOf), people, it -> read(it, asOf));
    }

    private Map<PersonId, PersonView> read(Collection<PersonId> people, LocalDate asOf) {
        return select(PersonRow.SELECT + " and p.person_id = any(:people)", asOf)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(PersonRow.view(asOf))
                .list()
                .stream()
                .collect(toMap(PersonView::id, it -> it));
    }

    @Override
    public Map<String, PersonId> idsOf(Collection<String> keys) {
        return people.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> PersonId.of(it.getValue())));
    }

    @Override
    public Map<PersonId, Presence> presenceOf(Collection<PersonId> people) {
        return Snapshot.ofEach(PeopleReads.class, actor.organisation(), people, this::presence);
    }

    private Map<PersonId, Presence> presence(Set<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        return presence(this.people.employments().factsOf(ids), this.people.posts().factsOf(ids),
                this.people.leaves().factsOf(ids));
    }

    @Override
    public Map<PersonId, Presence> presenceOfAll() {
        return presence(people.employments().all(), people.posts().all(), people.leaves().all());
    }

    private static Map<PersonId, Presence> presence(Map<UUID, List<Dated<Employment>>> employments,
            Map<UUID, List<Dated<Posting>>> posts, Map<UUID, List<Dated<Away>>> leaves) {
        return employments.keySet()
                .stream()
                .collect(toMap(PersonId::of, it -> presence(it, employments.getOrDefault(it, List.of()),
                        posts.getOrDefault(it, List.of()), leaves.getOrDefault(it, List.of()))));
    }

    @Override
    public Map<PersonId, List<PersonId>> linesAbove(Collection<PersonId> people, LocalDate asOf) {
        return lines.above(people, asOf);
    }

    @Override
    public Map<UnitId, List<PersonView>> inUnits(Collection<UnitId> units, LocalDate asOf) {
        return present("t.unit_id", units.stream().map(UnitId::value).toList(), asOf, PersonView::unit);
    }

    @Override
    public Map<PersonId, List<PersonView>> reportsOf(Collection<PersonId> managers, LocalDate asOf) {
        return present("t.manager_id", managers.stream().map(PersonId::value).toList(), asOf, PersonView::manager);
    }

    private <K> Map<K, List<PersonView>> present(String column, Collection<UUID> anchors, LocalDate asOf,
            Function<PersonView, @Nullable K> anchor) {
        var found = new HashMap<K, List<PersonView>>();
        if (!anchors.isEmpty()) {
            select(PersonRow.SELECT + " and " + column + " = any(:anchors) and " + PersonRow.PRESENT
                    + " order by p.key", asOf).param("anchors", anchors.stream().distinct().toArray(UUID[]::new))
                    .query(PersonRow.view(asOf))
                    .list()
                    .forEach(it -> found.computeIfAbsent(Objects.requireNonNull(anchor.apply(it)),
                            key -> new ArrayList<>()).add(it));
        }
        return found;
    }

    @Override
    public Page<PersonView> people(@Nullable PersonFilter filter, List<PersonOrder> order, LocalDate asOf,
            Paging paging) {
        return pages.page(filter, order, asOf, paging);
    }

    @Override
    public Map<UnitId, Page<PersonView>> pagesInUnits(Collection<UnitId> units, LocalDate asOf, Paging paging) {
        return byRef(pages.below("t.unit_id", units.stream().map(UnitId::value).toList(), asOf, paging), UnitId::of);
    }

    @Override
    public Map<PersonId, Page<PersonView>> pagesOfReports(
            Collection<PersonId> managers, LocalDate asOf, Paging paging) {
        return byRef(pages.below("t.manager_id", managers.stream().map(PersonId::value).toList(), asOf, paging),
                PersonId::of);
    }

    private static <K> Map<K, Page<PersonView>> byRef(Map<UUID, Page<PersonView>> pages, Function<UUID, K> ref) {
        return pages.entrySet().stream().collect(toMap(it -> ref.apply(it.getKey()), Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec select(String sql, LocalDate asOf) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value()).param("day", asOf);
    }

    private static Presence presence(UUID person, List<Dated<Employment>> employments, List<Dated<Posting>> posts,
            List<Dated<Away>> leaves) {
        return new Presence(PersonId.of(person), Days.anyOf(employments.stream().map(Dated::days).toList()),
                leaves.stream().filter(it -> !it.isEmpty()).map(PeopleReads::leave).toList(),
                posts.stream()
                        .filter(it -> !it.isEmpty())
                        .sorted(Comparator.comparing(Dated::from))
                        .map(PeopleReads::post)
                        .toList());
    }

    private static Leave leave(Dated<Away> away) {
        return PersonRow.leave(away.from(), away.until());
    }

    private static Presence.Post post(Dated<Posting> dated) {
        var post = dated.fact();
        return new Presence.Post(post.unit(), post.position(), post.manager(), dated.from(), dated.until());
    }
}
