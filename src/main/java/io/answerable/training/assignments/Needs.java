package io.answerable.training.assignments;

import static java.util.function.Predicate.not;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.RoleHoldings.Holding;
import io.answerable.roles.Scope;
import io.answerable.training.assignments.Histories.Taking;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which courses people need because of what they are, hold and use (R-TRN-07, R-TRN-19). */
@Component
class Needs {

    static final String OVERSEER = "role.human-overseer";
    static final String OVERSIGHT = "TRN-OVERSIGHT";

    private static final String END_USER = "role.end-user";
    private static final String FOR_USERS = "TRN-LIT-2";
    private static final Set<String> FOR_JOINERS = Set.of("TRN-LIT-1", "TRN-AIMS-1");
    private static final Map<String, String> OF_HIGH_RISK = Map.of(OVERSEER, OVERSIGHT, "role.business-owner",
            "TRN-OWN-1", END_USER, FOR_USERS);

    private final TrainingCatalogue catalogue;
    private final RoleHoldings roles;
    private final PeopleDirectory people;
    private final UnitDirectory units;

    Needs(TrainingCatalogue catalogue, RoleHoldings roles, PeopleDirectory people, UnitDirectory units) {
        this.catalogue = catalogue;
        this.roles = roles;
        this.people = people;
        this.units = units;
    }

    /** Somebody new needs to know AI and their duties. */
    List<Taking> ofJoiner(PersonId person) {
        return FOR_JOINERS.stream().sorted().map(it -> new Taking(person, it, null)).toList();
    }

    /** Every course that is meant for the role, and for units like theirs. */
    List<Taking> ofRole(String role, PersonId person, Scope scope, LocalDate day) {
        var system = scope.kind() == Scope.Kind.SYSTEM ? AiSystemId.of(Objects.requireNonNull(scope.target())) : null;
        return catalogue.courses()
                .stream()
                .filter(it -> it.roles().contains(role))
                .filter(it -> it.unitFunctions().isEmpty() || it.unitFunctions().contains(functionOf(person, day)))
                .filter(it -> system != null || !it.perSystem())
                .map(it -> new Taking(person, it.key(), it.perSystem() ? system : null))
                .toList();
    }

    private @Nullable String functionOf(PersonId person, LocalDate day) {
        return Optional.ofNullable(people.byId(List.of(person), day).get(person))
                .map(PersonView::unit)
                .flatMap(it -> Optional.ofNullable(units.byId(List.of(it), day).get(it)))
                .map(UnitView::function)
                .orElse(null);
    }

    /** Whoever oversees, owns or uses a high-risk system on that day (P2, step 5). */
    List<Taking> ofHighRisk(AiSystemView of, LocalDate day) {
        var system = of.id();
        return roles.of(OF_HIGH_RISK.keySet())
                .stream()
                .filter(it -> it.days().contain(day) && isHeldThere(it, of))
                .flatMap(it -> taking(it, OF_HIGH_RISK.getOrDefault(it.role(), OVERSIGHT), system))
                .distinct()
                .toList();
    }

    /** For the system itself; end users also for a unit that uses it. */
    private static boolean isHeldThere(Holding held, AiSystemView system) {
        return held.scope().equals(Scope.system(system.id())) || held.role().equals(END_USER)
                && system.usingUnits().stream().map(Scope::unit).anyMatch(held.scope()::equals);
    }

    /** Whoever uses the system on that day, or AI in general in one of these units. */
    List<Taking> ofUsers(AiSystemId system, Collection<UnitId> using, LocalDate day) {
        var here = Stream.concat(Stream.of(Scope.system(system)), using.stream().map(Scope::unit)).toList();
        return roles.of(Set.of(END_USER))
                .stream()
                .filter(it -> it.days().contain(day) && here.contains(it.scope()))
                .flatMap(it -> taking(it, FOR_USERS, system))
                .distinct()
                .toList();
    }

    /** What renews a certificate: the course that leads to it, or else the certification itself, which is sought elsewhere. */
    Taking ofRenewal(PersonId person, String certification, @Nullable AiSystemId system) {
        var granting = catalogue.courses().stream().filter(it -> certification.equals(it.grants())).findFirst();
        return new Taking(person, granting.map(Course::key).orElse(certification),
                granting.filter(not(Course::perSystem)).isPresent() ? null : system);
    }

    private Stream<Taking> taking(Holding held, String course, AiSystemId system) {
        boolean perSystem = catalogue.course(course).filter(Course::perSystem).isPresent();
        return held.holder().asPerson().stream().map(it -> new Taking(it, course, perSystem ? system : null));
    }
}
