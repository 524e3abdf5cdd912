package io.answerable.training.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.RoleHoldings.Holding;
import io.answerable.training.assignments.CompletedCourses;
import io.answerable.training.coverage.SegmentCoverageView.Taken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the curriculum of each role has been taken by whoever holds it; who may see it is for the caller to ask. */
@Component
@Transactional(readOnly = true)
public class RoleCoverage {

    private final RoleHoldings roles;
    private final PeopleDirectory people;
    private final CompletedCourses completed;
    private final TrainingCatalogue catalogue;

    RoleCoverage(RoleHoldings roles, PeopleDirectory people, CompletedCourses completed,
            TrainingCatalogue catalogue) {
        this.roles = roles;
        this.people = people;
        this.completed = completed;
        this.catalogue = catalogue;
    }

    /** Every role for which a course is meant and that somebody at work holds, by key. */
    public List<RoleCoverageView> on(LocalDate asOf) {
        var meant = catalogue.courses().stream().flatMap(it -> it.roles().stream()).collect(toSet());
        var holders = holders(meant, asOf);
        var trained = completed.trainedIn(catalogue.courses().stream().map(Course::key).collect(toSet()));
        return holders.entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> new RoleCoverageView(it.getKey(), it.getValue().size(),
                        taken(it.getKey(), it.getValue(), trained, asOf), asOf))
                .toList();
    }

    private Map<String, Set<PersonId>> holders(Set<String> meant, LocalDate asOf) {
        var held = roles.of(meant).stream().filter(it -> it.days().contain(asOf)).toList();
        var atWork = people.byId(held.stream().flatMap(it -> it.holder().asPerson().stream()).collect(toSet()), asOf)
                .values()
                .stream()
                .filter(it -> it.status() == PersonStatus.ACTIVE)
                .map(PersonView::id)
                .collect(toSet());
        return held.stream()
                .filter(it -> it.holder().asPerson().filter(atWork::contains).isPresent())
                .collect(groupingBy(Holding::role, mapping(it -> it.holder().asPerson().orElseThrow(), toSet())));
    }

    private List<Taken> taken(String role, Set<PersonId> holders, Map<String, Map<PersonId, Days>> trained,
            LocalDate asOf) {
        return catalogue.courses().stream().filter(it -> it.roles().contains(role)).map(course -> {
            var days = trained.getOrDefault(course.key(), Map.of());
            long taken = holders.stream().filter(it -> days.getOrDefault(it, Days.never()).contain(asOf)).count();
            return Taken.of(course.key(), (int) taken, holders.size());
        }).toList();
    }
}
