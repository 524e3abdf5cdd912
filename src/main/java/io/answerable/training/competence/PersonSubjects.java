package io.answerable.training.competence;

import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Words what is found about people: who they are, and to which unit they belong on the day. */
@Component
class PersonSubjects {

    private final PeopleDirectory people;
    private final RoleCatalogue roles;

    PersonSubjects(PeopleDirectory people, RoleCatalogue roles) {
        this.people = people;
        this.roles = roles;
    }

    /**
     * Something that is wrong with a person on some days.
     *
     * @param part what follows the key of the person in the reference, for example {@code role.dpo}
     * @param label what follows their name
     * @param reason follows their name
     */
    record Flaw(String code, String kind, PersonId person, String part, String label, Days days, LocalDate broughtOn,
            String reason, String step) {}

    /** Those that exist on the day, one for each code and reference (rule reading 21). */
    List<Detection> found(Collection<Flaw> flaws, LocalDate asOf) {
        var present = flaws.stream().filter(it -> it.days().contain(asOf)).toList();
        var known = people.byId(present.stream().map(Flaw::person).collect(toSet()), asOf);
        return present.stream()
                .flatMap(flaw -> Stream.ofNullable(known.get(flaw.person())).map(it -> detection(flaw, it, asOf)))
                .toList();
    }

    String titleOf(String role) {
        return roles.role(role).map(RoleDefinition::title).orElse(role);
    }

    private static Detection detection(Flaw flaw, PersonView person, LocalDate asOf) {
        var unit = person.unit();
        return new Detection(flaw.code(),
                new Subject(flaw.kind(), "Person", person.id().value(), person.key() + "/" + flaw.part(),
                        person.name() + ": " + flaw.label()),
                flaw.days().since(asOf, flaw.broughtOn()), person.name() + " " + flaw.reason(), flaw.step(),
                unit == null ? null : unit.value(), null);
    }
}
