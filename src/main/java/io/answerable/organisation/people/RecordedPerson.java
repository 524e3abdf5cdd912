package io.answerable.organisation.people;

import io.answerable.organisation.Leave;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.PersonStatus;
import io.answerable.facts.Dated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about one person, held against what is known: the difference holds from the day of the dossier on,
 * days that the dossier names hold as named, unless the end of an employment or a leave has been decided otherwise since.
 */
final class RecordedPerson {

    private final OrganisationFacts.Person row;
    private final Posting post;
    private final LocalDate asOf;
    private final LocalDate today;

    RecordedPerson(OrganisationFacts.Person row, Posting post, LocalDate asOf, LocalDate today) {
        this.row = row;
        this.post = post;
        this.asOf = asOf;
        this.today = today;
    }

    void applyTo(Person person) {
        var contact = new Contact(row.name(), row.email());
        if (person.contacts().isEmpty()) {
            person.introduce(contact);
        } else {
            person.beCalled(asOf, contact);
        }
        employ(person);
        person.take(person.posts().isEmpty() ? LocalDate.MIN : asOf, post);
        sendAway(person);
    }

    /** The day after the last one; null when the person is said to be here until further notice. */
    private @Nullable LocalDate gone() {
        var left = row.left();
        if (left != null) {
            return left.plusDays(1);
        }
        return row.status() == PersonStatus.LEFT ? asOf : null;
    }

    private void employ(Person person) {
        var current = person.employments().begunBy(asOf).or(() -> person.employments().facts().stream().findFirst());
        if (current.isEmpty()) {
            var from = row.from() == null ? LocalDate.MIN : row.from();
            var gone = gone();
            person.employ(from, gone == null ? LocalDate.MAX : gone);
        } else if (gone() == null && !current.get().until().isAfter(asOf)) {
            rehire(person, current.get());
        } else {
            correct(person, current.get());
        }
    }

    private void rehire(Person person, Dated<Employment> last) {
        var from = row.from();
        if (nextAfter(person, last).isEmpty()) {
            person.employ(from != null && !from.isBefore(last.until()) ? from : asOf, LocalDate.MAX);
        }
    }

    private void correct(Person person, Dated<Employment> current) {
        var from = row.from();
        var next = nextAfter(person, current).map(Dated::from).orElse(LocalDate.MAX);
        var until = untilOf(current).isAfter(next) ? next : untilOf(current);
        boolean fits = from != null && !from.isBefore(endBefore(person, current)) && from.isBefore(until);
        person.correctEmployment(current, from != null && fits ? from : current.from(), until);
    }

    /** A departure without a day changes nothing for somebody who is gone already. */
    private LocalDate untilOf(Dated<Employment> current) {
        var gone = gone();
        boolean stays = gone == null || row.left() == null && !current.until().isAfter(asOf)
                || hasComeSince(current.until());
        return stays || gone == null ? current.until() : gone;
    }

    private static Optional<Dated<Employment>> nextAfter(Person person, Dated<Employment> current) {
        return person.employments().facts().stream().filter(it -> it.from().isAfter(current.from())).findFirst();
    }

    private static LocalDate endBefore(Person person, Dated<Employment> current) {
        return person.employments()
                .facts()
                .stream()
                .filter(it -> it.from().isBefore(current.from()))
                .map(Dated::until)
                .reduce((earlier, later) -> later)
                .orElse(LocalDate.MIN);
    }

    private void sendAway(Person person) {
        var leave = row.leave();
        if (leave != null) {
            plan(person, leave);
        } else if (row.status() == PersonStatus.ON_LEAVE) {
            if (person.leaves().on(asOf).isEmpty()) {
                var next = person.leaves().openUntil(asOf);
                person.beAway(new Leave(person.leaves().isEmpty() ? LocalDate.MIN : asOf,
                        next.equals(LocalDate.MAX) ? next : next.minusDays(1)));
            }
        } else if (row.status() == PersonStatus.ACTIVE) {
            person.leaves().on(asOf).ifPresent(it -> person.returnFrom(it, asOf));
        }
    }

    private void plan(Person person, Leave leave) {
        var until = leave.to().equals(LocalDate.MAX) ? LocalDate.MAX : leave.to().plusDays(1);
        var overlapping = person.leaves().facts().stream().filter(it -> it.overlaps(leave.from(), until)).toList();
        boolean known = overlapping.size() == 1 && overlapping.getFirst().from().equals(leave.from())
                && overlapping.getFirst().until().equals(until);
        if (!known && overlapping.stream().noneMatch(it -> isDecidedSince(it, leave))) {
            overlapping.forEach(it -> person.returnFrom(it,
                    it.from().equals(LocalDate.MIN) ? LocalDate.MIN : leave.from()));
            person.beAway(leave);
        }
    }

    /** Whether a known leave has begun or ended since the day of the dossier, otherwise than the dossier says. */
    private boolean isDecidedSince(Dated<Away> known, Leave told) {
        return hasComeSince(known.until()) || hasComeSince(known.from()) && !known.from().equals(told.from());
    }

    private boolean hasComeSince(LocalDate day) {
        return day.isAfter(asOf) && !day.isAfter(today);
    }
}
