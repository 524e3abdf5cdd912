package io.answerable.organisation.people;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.FactStore;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All people, to be changed. */
@Repository
class People extends Keeping<Person> {

    private final FactTable<Contact> contacts;
    private final FactTable<Employment> employments;
    private final FactTable<Posting> posts;
    private final FactTable<Away> leaves;

    People(FactStore tables, Chronicle chronicle) {
        super("Person", tables.keys("organisation.person", "person_id"), chronicle);
        this.contacts = tables.of(new FactTable.Shape<>("organisation.contact", "person_id", List.of("name", "email"),
                it -> Arrays.asList(it.name(), it.email()),
                (rs, row) -> new Contact(rs.getString("name"), rs.getString("email"))));
        this.employments = tables
                .of(new FactTable.Shape<>("organisation.employment", "person_id", List.of(), it -> List.of(),
                        (rs, row) -> Employment.EMPLOYED));
        this.posts = tables.of(
                new FactTable.Shape<>("organisation.post", "person_id", List.of("unit_id", "position", "manager_id"),
                        People::values, People::posting));
        this.leaves = tables.of(new FactTable.Shape<>("organisation.leave", "person_id", List.of(), it -> List.of(),
                (rs, row) -> Away.ON_LEAVE));
    }

    FactTable<Employment> employments() {
        return employments;
    }

    FactTable<Posting> posts() {
        return posts;
    }

    FactTable<Away> leaves() {
        return leaves;
    }

    @Override
    protected List<Person> load(Collection<Entry> entries) {
        var ids = entries.stream().map(Entry::id).toList();
        var called = contacts.timelinesOf(ids);
        var employed = employments.timelinesOf(ids);
        var posted = posts.timelinesOf(ids);
        var away = leaves.timelinesOf(ids);
        return entries.stream()
                .map(it -> new Person(it, of(called, it), of(employed, it), of(posted, it), of(away, it)))
                .toList();
    }

    @Override
    protected void write(Collection<Person> people) {
        contacts.write(people.stream().map(Person::contacts).toList());
        employments.write(people.stream().map(Person::employments).toList());
        posts.write(people.stream().map(Person::posts).toList());
        leaves.write(people.stream().map(Person::leaves).toList());
    }

    private static <F> Timeline<F> of(Map<UUID, Timeline<F>> timelines, Entry entry) {
        return timelines.getOrDefault(entry.id(), Timeline.empty(entry.id()));
    }

    private static List<@Nullable Object> values(Posting post) {
        var unit = post.unit();
        var manager = post.manager();
        return Arrays.asList(unit == null ? null : unit.value(), post.position(),
                manager == null ? null : manager.value());
    }

    private static Posting posting(ResultSet rs, int row) throws SQLException {
        var unit = rs.getObject("unit_id", UUID.class);
        var manager = rs.getObject("manager_id", UUID.class);
        return new Posting(unit == null ? null : UnitId.of(unit), rs.getString("position"),
                manager == null ? null : PersonId.of(manager));
    }
}
