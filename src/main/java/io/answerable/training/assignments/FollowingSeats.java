package io.answerable.training.assignments;

import static java.util.function.Predicate.not;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonJoined;
import io.answerable.organisation.PersonMoved;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyView;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.roles.RoleHoldings;
import io.answerable.training.AssigningTraining;
import io.answerable.training.NeededTraining;
import io.answerable.training.NeededTraining.Cause;
import io.answerable.training.TrainingOccasion;
import io.answerable.training.assignments.Histories.Taking;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Assigns to joiners and movers what the policies in force ask of people in their unit, and movers what their roles ask of
 * units of that kind (R-TRN-07, R-TRN-19). Late news of somebody who sits elsewhere by now assign nothing.
 */
@Component
class FollowingSeats {

    private final ActingAs actingAs;
    private final PeopleDirectory people;
    private final PolicyDirectory policies;
    private final RoleHoldings holdings;
    private final Needs needs;
    private final TrainingCatalogue catalogue;
    private final AssigningTraining assigning;
    private final CurrentActor actor;

    FollowingSeats(ActingAs actingAs, PeopleDirectory people, PolicyDirectory policies, RoleHoldings holdings,
            Needs needs, TrainingCatalogue catalogue, AssigningTraining assigning, CurrentActor actor) {
        this.actingAs = actingAs;
        this.people = people;
        this.policies = policies;
        this.holdings = holdings;
        this.needs = needs;
        this.catalogue = catalogue;
        this.assigning = assigning;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "training.assigning-policies-to-joiners")
    void on(PersonJoined event) {
        actingAs.continuing(event.provenance(), () -> {
            var day = later(event.from(), actor.today());
            if (sitsIn(event.person(), event.unit(), day)) {
                assigning.assign(ofPolicies(event.person(), units(event.unit()), Optional.empty(), day));
            }
        });
    }

    @ApplicationModuleListener(id = "training.assigning-to-movers")
    void on(PersonMoved event) {
        if (Objects.equals(event.fromUnit(), event.toUnit())) {
            return;
        }
        actingAs.continuing(event.provenance(), () -> {
            var day = later(event.from(), actor.today());
            if (sitsIn(event.person(), event.toUnit(), day)) {
                assigning.assign(Stream.concat(
                        ofPolicies(event.person(), units(event.toUnit()), Optional.of(units(event.fromUnit())), day)
                                .stream(),
                        ofRoles(event, day)).toList());
            }
        });
    }

    private boolean sitsIn(PersonId person, @Nullable UnitId unit, LocalDate day) {
        return Optional.ofNullable(people.byId(List.of(person), day).get(person))
                .filter(it -> Objects.equals(it.unit(), unit))
                .isPresent();
    }

    /** @param before where they sat: what addressed them there was asked of them there */
    private List<NeededTraining> ofPolicies(PersonId person, Set<UnitId> units, Optional<Set<UnitId>> before,
            LocalDate day) {
        return policies.published(day)
                .stream()
                .filter(it -> it.addressesAny(units))
                .filter(it -> before.filter(it::addressesAny).isEmpty())
                .flatMap(it -> ofPolicy(person, it, day).stream())
                .toList();
    }

    private Optional<NeededTraining> ofPolicy(PersonId person, PolicyView policy, LocalDate day) {
        var cause = new Cause(TrainingOccasion.POLICY, policy.id() + "/" + policy.edition(),
                "The policy “" + policy.title() + "” is in force where they work.");
        return Optional.ofNullable(policy.course())
                .flatMap(catalogue::course)
                .filter(not(Course::perSystem))
                .map(it -> new NeededTraining(person, it.key(), null, cause, day, null));
    }

    /** What a role asks of people in units of one kind only. */
    private Stream<NeededTraining> ofRoles(PersonMoved event, LocalDate day) {
        var cause = new Cause(TrainingOccasion.MOVE, event.person() + "/" + event.from(),
                "They hold a role in a unit of this kind.");
        return holdings.assignedTo(List.of(event.person()))
                .stream()
                .filter(it -> it.days().contain(day) && it.holder().equals(HolderRef.person(event.person())))
                .flatMap(it -> needs.ofRole(it.role(), event.person(), it.scope(), day).stream())
                .filter(this::isForSomeUnits)
                .distinct()
                .map(it -> new NeededTraining(it.person(), it.course(), it.system(), cause, day, null));
    }

    private boolean isForSomeUnits(Taking taking) {
        return catalogue.course(taking.course()).filter(it -> !it.unitFunctions().isEmpty()).isPresent();
    }

    private static Set<UnitId> units(@Nullable UnitId unit) {
        return unit == null ? Set.of() : Set.of(unit);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
