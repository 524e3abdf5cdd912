package io.answerable.training.records;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Criteria;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.Identifier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what is recorded of people, and shows it to themselves, to whom they report and to whoever reads governance or manages
 * training of their unit. Where somebody sits today decides who may see it, whatever day it is seen of.
 */
@Component
@Transactional(readOnly = true)
public class RecordsOfPeople {

    /** Whoever holds one of these for a unit sees the records of its people. */
    public static final Set<Permission> SHOWING = Set.of(Permission.READ_GOVERNANCE, Permission.MANAGE_TRAINING);

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final PeopleDirectory people;

    RecordsOfPeople(JdbcClient jdbc, CurrentActor actor, PeopleDirectory people) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.people = people;
    }

    /** @param sql asks for {@code :ids} of the {@code :organisation} as of {@code :asOf} */
    public <V> List<V> read(String sql, Collection<? extends Identifier> ids, LocalDate asOf, RowMapper<V> view) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(sql)
                        .param("organisation", actor.organisation().value())
                        .param("asOf", asOf)
                        .param("ids", ids.stream().map(it -> UUID.fromString(it.toString())).toArray(UUID[]::new))
                        .query(view)
                        .list();
    }

    /** Those records that the caller may see. */
    public <V> List<V> visible(List<V> records, Function<V, PersonId> person) {
        var shown = shown(records.stream().map(person).collect(toSet()));
        return records.stream().filter(it -> shown.contains(person.apply(it))).toList();
    }

    /** The records of each of these people whom the caller may see; an empty list for people without any. */
    public <V> Map<PersonId, List<V>> perPerson(Collection<PersonId> some,
            Function<Set<PersonId>, List<V>> records, Function<V, PersonId> person) {
        var shown = shown(some);
        var found = records.apply(shown).stream().collect(groupingBy(person));
        return shown.stream().collect(toMap(it -> it, it -> found.getOrDefault(it, List.of())));
    }

    /**
     * Says in SQL whose records the caller may see: their own, of those who report to them, and of those who sit in the units that
     * they may see.
     *
     * @param person the column with the person
     * @param criteria binds what the expression names
     */
    public String visibleInSql(String person, Criteria criteria) {
        var caller = actor.actor();
        if (SHOWING.stream().anyMatch(caller::may)) {
            return "true";
        }
        var units = SHOWING.stream().flatMap(it -> caller.reachOf(it).units().stream()).map(UnitId::of).toList();
        var self = caller.person().stream().toList();
        var today = actor.today();
        var shown = Stream.of(people.inUnits(units, today).values(), people.reportsOf(self, today).values())
                .flatMap(Collection::stream)
                .flatMap(List::stream)
                .map(PersonView::id);
        criteria.with("shown",
                Stream.concat(self.stream(), shown).map(PersonId::value).distinct().toArray(UUID[]::new));
        return person + " = any(:shown)";
    }

    private Set<PersonId> shown(Collection<PersonId> some) {
        return people.byId(Set.copyOf(some), actor.today())
                .values()
                .stream()
                .filter(this::isShown)
                .map(PersonView::id)
                .collect(toSet());
    }

    private boolean isShown(PersonView person) {
        var caller = actor.actor();
        var unit = person.unit();
        return caller.person().filter(it -> it.equals(person.id()) || it.equals(person.manager())).isPresent()
                || SHOWING.stream().anyMatch(it -> caller.may(it, unit == null ? null : unit.value(), null));
    }
}
