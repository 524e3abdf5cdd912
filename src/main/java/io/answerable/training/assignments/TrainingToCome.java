package io.answerable.training.assignments;

import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.spi.ReclassificationConsequence;
import io.answerable.inventory.spi.ReclassificationConsequence.Consequences;
import io.answerable.inventory.spi.ReclassificationConsequence.RequiredTraining;
import io.answerable.inventory.spi.ReclassificationConsequence.Supposed;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.RoleHoldings.Holding;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who would have to be trained if a system became high-risk (R-INV-14, P2): whoever oversees it, owns it and uses it,
 * unless they have taken the course and it still counts.
 */
@Component
class TrainingToCome implements ReclassificationConsequence {

    private static final String OVERSEER = "role.human-overseer";
    private static final String OVERSIGHT = "TRN-OVERSIGHT";
    private static final Map<String, String> COURSES = Map.of(OVERSEER, OVERSIGHT, "role.business-owner", "TRN-OWN-1",
            "role.end-user", "TRN-LIT-2");

    private final RoleHoldings roles;
    private final PeopleDirectory people;
    private final CompletedCourses completed;

    TrainingToCome(RoleHoldings roles, PeopleDirectory people, CompletedCourses completed) {
        this.roles = roles;
        this.people = people;
        this.completed = completed;
    }

    @Override
    public Consequences of(Supposed supposed) {
        return !supposed.after().category().isHighRisk() || supposed.before().category().isHighRisk()
                ? Consequences.NONE
                : new Consequences(List.of(), training(supposed.before().id(), supposed.asOf()), List.of(), List.of(),
                        List.of());
    }

    private List<RequiredTraining> training(AiSystemId system, LocalDate day) {
        var held = present(holdings(system, day), day);
        var trained = COURSES.values().stream().collect(toMap(it -> it, it -> completed.trained(Set.of(it))));
        var known = held.stream()
                .filter(it -> !days(it, trained).contain(day))
                .map(it -> new RequiredTraining(course(it), person(it).orElse(null), null));
        var nobodyOversees = held.stream().noneMatch(it -> it.role().equals(OVERSEER));
        return Stream.concat(nobodyOversees ? Stream.of(new RequiredTraining(OVERSIGHT, null, null)) : Stream.empty(),
                known).distinct().toList();
    }

    private List<Holding> holdings(AiSystemId system, LocalDate day) {
        return roles.of(COURSES.keySet())
                .stream()
                .filter(it -> it.scope().equals(Scope.system(system)) && it.days().contain(day))
                .filter(it -> person(it).isPresent())
                .toList();
    }

    private List<Holding> present(Collection<Holding> held, LocalDate day) {
        var views = people.byId(held.stream().flatMap(it -> person(it).stream()).toList(), day);
        return held.stream()
                .filter(it -> person(it).map(views::get).filter(known -> known.status().present()).isPresent())
                .toList();
    }

    private static Days days(Holding held, Map<String, Map<PersonId, Days>> trained) {
        var ofCourse = trained.getOrDefault(course(held), Map.of());
        return person(held).map(it -> ofCourse.getOrDefault(it, Days.never())).orElse(Days.never());
    }

    private static String course(Holding held) {
        return COURSES.getOrDefault(held.role(), OVERSIGHT);
    }

    private static Optional<PersonId> person(Holding held) {
        return Optional.of(held.holder()).flatMap(HolderRef::asPerson);
    }
}
