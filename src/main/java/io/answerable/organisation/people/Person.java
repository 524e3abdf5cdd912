package io.answerable.organisation.people;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.Leave;
import io.answerable.organisation.PersonStatus;
import io.answerable.facts.Alterations;
import io.answerable.facts.Dated;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * A person: dated employment, post after post, leave after leave. Leaving is final; a rehire is a new employment. Being
 * away takes nothing from a person (O-4).
 */
class Person implements AggregateRoot<Person, PersonId>, Kept {

    private final Entry entry;
    private final Timeline<Contact> contacts;
    private final Timeline<Employment> employments;
    private final Timeline<Posting> posts;
    private final Timeline<Away> leaves;
    private final Alterations alterations = new Alterations();

    Person(Entry entry, Timeline<Contact> contacts, Timeline<Employment> employments, Timeline<Posting> posts,
            Timeline<Away> leaves) {
        this.entry = entry;
        this.contacts = contacts;
        this.employments = employments;
        this.posts = posts;
        this.leaves = leaves;
    }

    @Override
    public PersonId getId() {
        return PersonId.of(entry.id());
    }

    @Override
    public Entry entry() {
        return entry;
    }

    Timeline<Contact> contacts() {
        return contacts;
    }

    Timeline<Employment> employments() {
        return employments;
    }

    Timeline<Posting> posts() {
        return posts;
    }

    Timeline<Away> leaves() {
        return leaves;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    PersonStatus statusOn(LocalDate day) {
        if (employments.on(day).isPresent()) {
            return leaves.on(day).isPresent() ? PersonStatus.ON_LEAVE : PersonStatus.ACTIVE;
        }
        return employments.begunBy(day).isPresent() ? PersonStatus.LEFT : PersonStatus.JOINING;
    }

    Posting postOn(LocalDate day) {
        return posts.factOn(day).orElse(Posting.NONE);
    }

    /** The first time the person is heard of: what they are called has no date. */
    void introduce(Contact contact) {
        contacts.begin(LocalDate.MIN, LocalDate.MAX, contact);
        note(null, contact);
    }

    void beCalled(LocalDate from, Contact contact) {
        var before = contacts.factOn(from).orElse(null);
        if (!contact.equals(before)) {
            contacts.change(from, contact);
            note(before, contact);
        }
    }

    /** Begins an employment; {@link LocalDate#MAX}: until further notice. */
    void employ(LocalDate from, LocalDate until) {
        employments.begin(from, until, Employment.EMPLOYED);
        alterations.of("joined", null, Alterations.day(from));
        alterations.of("lastDay", null, lastDay(until));
    }

    /** The days of an employment turn out to be others. */
    void correctEmployment(Dated<Employment> employment, LocalDate from, LocalDate until) {
        if (employment.from().equals(from) && employment.until().equals(until)) {
            return;
        }
        if (employment.from().equals(from) && until.isBefore(employment.until())) {
            employments.end(employment, until);
        } else {
            employments.correct(employment, from, until);
        }
        alterations.of("joined", Alterations.day(employment.from()), Alterations.day(from));
        alterations.of("lastDay", lastDay(employment.until()), lastDay(until));
    }

    void take(LocalDate from, Posting post) {
        var before = posts.factOn(from).orElse(Posting.NONE);
        if (posts.isEmpty() || !post.equals(before)) {
            posts.change(from, post);
            alterations.of("unit", before.unit(), post.unit());
            alterations.of("position", before.position(), post.position());
            alterations.of("manager", before.manager(), post.manager());
        }
    }

    void beAway(Leave leave) {
        var span = leave.to().equals(LocalDate.MAX) ? LocalDate.MAX : leave.to().plusDays(1);
        leaves.begin(leave.from(), span, Away.ON_LEAVE);
        alterations.of("leaveFrom", null, Alterations.day(leave.from()));
        alterations.of("leaveTo", null, Alterations.day(leave.to()));
    }

    /** The leave ends earlier than planned, or is taken back if it has not begun by then. */
    void returnFrom(Dated<Away> leave, LocalDate firstDayBack) {
        leaves.end(leave, firstDayBack);
        alterations.of("leaveTo", lastDay(leave.until()), lastDay(firstDayBack));
    }

    private static @Nullable LocalDate lastDay(LocalDate until) {
        var end = Alterations.day(until);
        return end == null ? null : end.minusDays(1);
    }

    private void note(@Nullable Contact before, Contact after) {
        alterations.personal(getId(), "name", before == null ? null : before.name(), after.name());
        alterations.personal(getId(), "email", before == null ? null : before.email(), after.email());
    }
}
