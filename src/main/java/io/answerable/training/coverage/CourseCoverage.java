package io.answerable.training.coverage;

import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.LiteracySegment;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.RoleHoldings.Holding;
import io.answerable.training.assignments.CompletedCourses;
import io.answerable.training.records.RecordsOfPeople;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far people are trained, on any day: those at work, by unit or by what they do. A share is a figure to act upon, not a mark
 * that anybody has to reach (T-4).
 */
@Component
@Transactional(readOnly = true)
public class CourseCoverage {

    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final RoleHoldings roles;
    private final CompletedCourses completed;
    private final TrainingCatalogue catalogue;
    private final CurrentActor actor;

    CourseCoverage(PeopleDirectory people, UnitDirectory units, RoleHoldings roles, CompletedCourses completed,
            TrainingCatalogue catalogue, CurrentActor actor) {
        this.people = people;
        this.units = units;
        this.roles = roles;
        this.completed = completed;
        this.catalogue = catalogue;
        this.actor = actor;
    }

    /**
     * By key of the unit: those units whose governance the caller reads or whose training they manage.
     *
     * @param only just this unit; empty: all
     * @throws AccessDeniedException where that is none at all
     */
    public List<UnitCoverageView> byUnit(String course, Optional<UnitId> only, LocalDate asOf) {
        requireSomewhere();
        var shown = units.all(asOf)
                .stream()
                .filter(it -> only.isEmpty() || only.get().equals(it.id()))
                .filter(this::isShown)
                .toList();
        var staff = people.inUnits(shown.stream().map(UnitView::id).toList(), asOf);
        var trained = completed.trained(Set.of(course));
        return shown.stream().map(it -> ofUnit(it, course, staff.getOrDefault(it.id(), List.of()), trained)).toList();
    }

    private static UnitCoverageView ofUnit(UnitView unit, String course, List<PersonView> staff,
            Map<PersonId, Days> trained) {
        var split = staff.stream()
                .filter(it -> it.status() == PersonStatus.ACTIVE)
                .collect(Collectors.partitioningBy(
                        it -> trained.getOrDefault(it.id(), Days.never()).contain(unit.asOf())));
        return new UnitCoverageView(unit.id(), course, split.getOrDefault(true, List.of()),
                split.getOrDefault(false, List.of()), unit.asOf());
    }

    /**
     * In the order of the catalogue.
     *
     * @throws AccessDeniedException for whoever neither reads governance nor manages training of the whole organisation
     */
    public List<SegmentCoverageView> bySegment(LocalDate asOf) {
        if (RecordsOfPeople.SHOWING.stream().noneMatch(actor.actor()::may)) {
            throw new AccessDeniedException("Requires one of " + RecordsOfPeople.SHOWING);
        }
        var segments = catalogue.segments();
        var held = roles.of(named(segments, LiteracySegment::audience));
        var atWork = atWork(held, asOf);
        var trained = named(segments, LiteracySegment::courses).stream()
                .collect(Collectors.toMap(it -> it, it -> completed.trained(Set.of(it))));
        return segments.stream().map(it -> {
            var audience = audience(it, held, asOf).stream().filter(atWork::contains).collect(toSet());
            return new SegmentCoverageView(it, audience.size(), taken(it, audience, trained, asOf), asOf);
        }).toList();
    }

    private static List<SegmentCoverageView.Taken> taken(LiteracySegment segment, Set<PersonId> audience,
            Map<String, Map<PersonId, Days>> trained, LocalDate asOf) {
        return segment.courses().stream().map(course -> {
            var days = trained.getOrDefault(course, Map.of());
            long taken = audience.stream().filter(it -> days.getOrDefault(it, Days.never()).contain(asOf)).count();
            return SegmentCoverageView.Taken.of(course, (int) taken, audience.size());
        }).toList();
    }

    private Set<PersonId> atWork(Collection<Holding> held, LocalDate asOf) {
        var holders = held.stream().flatMap(it -> it.holder().asPerson().stream()).collect(toSet());
        return people.byId(holders, asOf)
                .values()
                .stream()
                .filter(it -> it.status() == PersonStatus.ACTIVE)
                .map(PersonView::id)
                .collect(toSet());
    }

    private static Set<PersonId> audience(LiteracySegment segment, Collection<Holding> held, LocalDate asOf) {
        return held.stream()
                .filter(it -> segment.audience().contains(it.role()) && it.days().contain(asOf))
                .flatMap(it -> it.holder().asPerson().stream())
                .collect(toSet());
    }

    private static Set<String> named(List<LiteracySegment> segments, Function<LiteracySegment, List<String>> names) {
        return segments.stream().flatMap(it -> names.apply(it).stream()).collect(toSet());
    }

    private void requireSomewhere() {
        if (RecordsOfPeople.SHOWING.stream().noneMatch(actor.actor()::maySomewhere)) {
            throw new AccessDeniedException("Requires one of " + RecordsOfPeople.SHOWING);
        }
    }

    private boolean isShown(UnitView unit) {
        return RecordsOfPeople.SHOWING.stream().anyMatch(it -> actor.actor().may(it, unit.id().value(), null));
    }
}
