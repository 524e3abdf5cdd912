package io.answerable.organisation.people;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Entry;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.ledger.ErasureRegister;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.structure.Circles;
import io.answerable.organisation.structure.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Records the people of a dossier; 20,000 of them in about a minute. */
@Component
public class RecordingPeople {

    private final People people;
    private final ReportingLines lines;
    private final ErasureRegister erasures;
    private final CurrentActor actor;

    RecordingPeople(People people, ReportingLines lines, ErasureRegister erasures, CurrentActor actor) {
        this.people = people;
        this.lines = lines;
        this.erasures = erasures;
        this.actor = actor;
    }

    public Registration<OrganisationFacts.Person> register(
            List<OrganisationFacts.Person> rows, LocalDate asOf, Progress progress) {
        return Registration.of(new Section("people", progress), rows, OrganisationFacts.Person::key, people.keys(),
                asOf);
    }

    /** Whoever has been erased stays so: their rows change nothing and are told as superseded (R-AUD-21). */
    public Recorded record(Registration<OrganisationFacts.Person> registration, Known known, LocalDate asOf) {
        var section = registration.section();
        var erased = erased(registration);
        people.record(registration, asOf, (row, person, day) -> {
            if (erased.contains(row.entry())) {
                return;
            }
            check(section, row, day);
            var post = post(section, row, known);
            if (!section.hasRefused(row.number())) {
                new RecordedPerson(row.content(), post, day, actor.today()).applyTo(person);
            }
        });
        var inCircle = Circles.in(lines.managersOn(asOf));
        registration.rows()
                .stream()
                .filter(it -> inCircle.contains(it.entry().id()))
                .forEach(it -> refuseCircle(section, it));
        return section.recorded(registration.entries().keySet())
                .alsoSuperseded(erased.stream().map(Entry::key).toList());
    }

    private Set<Entry> erased(Registration<OrganisationFacts.Person> registration) {
        var known = registration.rows()
                .stream()
                .filter(it -> !it.isNew())
                .map(Registration.Row::entry)
                .collect(toMap(it -> PersonId.of(it.id()), it -> it));
        var erased = erasures.erasedOf(known.keySet());
        known.keySet().retainAll(erased);
        return Set.copyOf(known.values());
    }

    private static Posting post(Section section, Registration.Row<OrganisationFacts.Person> row, Known known) {
        var content = row.content();
        var unit = known.unit(section, row.number(), "unit", content.unit());
        var manager = known.person(section, row.number(), "manager", content.manager());
        if (manager != null && manager.value().equals(row.entry().id())) {
            refuseCircle(section, row);
        }
        return new Posting(unit, content.position(), manager);
    }

    private static void check(Section section, Registration.Row<OrganisationFacts.Person> row, LocalDate asOf) {
        var content = row.content();
        section.acceptsText(row.number(), "name", content.name());
        section.acceptsOptional(row.number(), "position", content.position());
        if (content.email() != null && !EmailAddress.isPlausible(content.email())) {
            section.refuse(row.number(), "email", "VALIDATION_FAILED", "This is not an e-mail address.", null);
        }
        checkDays(section, row.number(), content, asOf);
    }

    private static void checkDays(Section section, int row, OrganisationFacts.Person content, LocalDate asOf) {
        var from = content.from();
        var left = content.left();
        if (from != null && left != null && left.isBefore(from)) {
            section.refuse(row, "left", "VALIDATION_FAILED", "The last day lies before the first.", null);
        }
        if (from != null && left == null && content.status() == PersonStatus.LEFT && !from.isBefore(asOf)) {
            section.refuse(row, "from", "VALIDATION_FAILED", "Nobody leaves before the first day.", null);
        }
        if (content.leave() != null && content.leave().to().isBefore(content.leave().from())) {
            section.refuse(row, "leave.to", "VALIDATION_FAILED", "The leave ends before it begins.", null);
        }
    }

    private static void refuseCircle(Section section, Registration.Row<OrganisationFacts.Person> row) {
        section.refuse(row.number(), "manager", "O-1", "The person would report to themselves.",
                "Name a manager who does not report to this person.");
    }
}
