package io.answerable.roles.raci.departure;

import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.HolderRef;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.raci.departure.DeparturePreviewView.Suggestion;
import io.answerable.roles.raci.departure.DeparturePreviewView.Vacancy;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Suggests who could follow in a role: people of the units that use the system, before IT when others use it too
 * (R-INV-09); those who already hold a role there and the heads come first, people on leave last, and nobody whom
 * segregation of duties excludes.
 */
@Component
class Successors {

    private static final int MOST = 5;
    private static final String IT = "IT";

    private final PeopleDirectory people;

    Successors(PeopleDirectory people) {
        this.people = people;
    }

    List<Suggestion> of(PersonView leaver, List<Vacancy> vacancies, ResponsibilityPicture picture) {
        var units = new HashSet<UnitId>();
        vacancies.forEach(it -> units.addAll(unitsFor(it.scope(), leaver, picture)));
        var inUnits = people.inUnits(units, picture.asOf());
        return vacancies.stream().map(it -> suggestion(it, leaver, inUnits, picture)).toList();
    }

    private static Suggestion suggestion(Vacancy vacancy, PersonView leaver, Map<UnitId, List<PersonView>> inUnits,
            ResponsibilityPicture picture) {
        var units = unitsFor(vacancy.scope(), leaver, picture);
        var candidates = units.stream()
                .flatMap(it -> inUnits.getOrDefault(it, List.of()).stream())
                .filter(it -> !it.id().equals(leaver.id()))
                .filter(it -> !isSegregated(it, vacancy.role(), picture))
                .sorted(Comparator.comparingInt((PersonView it) -> -merit(it, vacancy, picture))
                        .thenComparing(PersonView::key))
                .limit(MOST)
                .toList();
        return new Suggestion(vacancy.role(), vacancy.scope(), candidates, reason(vacancy, units, picture),
                picture.asOf());
    }

    private static int merit(PersonView person, Vacancy vacancy, ResponsibilityPicture picture) {
        boolean knows = heldBy(person, picture).anyMatch(it -> it.scope().equals(vacancy.scope()));
        boolean leads = picture.units().values().stream().anyMatch(it -> person.id().equals(it.head()));
        return (knows ? 2 : 0) + (leads ? 1 : 0) - (person.status() == PersonStatus.ON_LEAVE ? 4 : 0);
    }

    private static boolean isSegregated(PersonView person, String role, ResponsibilityPicture picture) {
        var excluded = picture.roles().role(role).map(RoleDefinition::segregation).orElse(List.of());
        return heldBy(person, picture).anyMatch(it -> excluded.contains(it.role()) || picture.roles()
                .role(it.role())
                .filter(held -> held.segregation().contains(role))
                .isPresent());
    }

    private static Stream<HeldRole> heldBy(PersonView person, ResponsibilityPicture picture) {
        return picture.holders()
                .assignments(HolderRef.person(person.id()))
                .stream()
                .filter(it -> picture.holders().active(it).contain(picture.asOf()));
    }

    private static Set<UnitId> unitsFor(Scope scope, PersonView leaver, ResponsibilityPicture picture) {
        return switch (scope.kind()) {
            case ORGANISATION -> leaver.unit() == null ? Set.of() : Set.of(leaver.unit());
            case UNIT -> picture.unitOf(scope).map(Set::of).orElse(Set.of());
            case SYSTEM -> picture.system(scope.target()).map(it -> businessUnits(it, picture)).orElse(Set.of());
        };
    }

    private static Set<UnitId> businessUnits(SystemTimeline system, ResponsibilityPicture picture) {
        var using = system.using()
                .entrySet()
                .stream()
                .filter(it -> it.getValue().contain(picture.asOf()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var outsideIt = using.stream().filter(it -> !isIt(it, picture)).collect(Collectors.toSet());
        return outsideIt.isEmpty() ? using : outsideIt;
    }

    private static boolean isIt(UnitId unit, ResponsibilityPicture picture) {
        return picture.unit(unit).map(UnitView::function).filter(IT::equals).isPresent();
    }

    private static String reason(Vacancy vacancy, Set<UnitId> units, ResponsibilityPicture picture) {
        var names = units.stream()
                .map(it -> picture.unit(it).map(UnitView::name).orElse(null))
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.joining(", "));
        return switch (vacancy.scope().kind()) {
            case SYSTEM -> "They sit in the units that use %s (%s); whoever holds a role there already comes first."
                    .formatted(picture.nameOf(vacancy.scope()), names);
            case UNIT -> "They sit in %s.".formatted(names);
            case ORGANISATION -> "They sit in the same unit, %s.".formatted(names);
        };
    }
}
