package io.answerable.training.coverage;

import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.Presence;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.reference.DetectionRules;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import io.answerable.training.assignments.CompletedCourses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds units in which too few of those at work have a valid record of AI literacy (TRN-005, R-TRN-10; rule readings 1 and 18).
 * Exactly the limit is enough, and nobody is held to a score (T-4).
 */
@Component
@Transactional(readOnly = true)
class LiteracyDetections implements Detector {

    private static final String TOO_FEW = "TRN-005";
    private static final Set<String> LITERACY = Set.of("TRN-LIT-1");

    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final CompletedCourses completed;
    private final DetectionRules rules;

    LiteracyDetections(PeopleDirectory people, UnitDirectory units, CompletedCourses completed, DetectionRules rules) {
        this.people = people;
        this.units = units;
        this.completed = completed;
        this.rules = rules;
    }

    @Override
    public Set<String> codes() {
        return Set.of(TOO_FEW);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("Course", "Person", "TrainingAssignment", "Unit");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        return concern.systems().isPresent() ? List.of() : tooFew(concern.asOf());
    }

    private List<Detection> tooFew(LocalDate asOf) {
        int limit = rules.threshold("literacy_min_percent");
        var trained = completed.trained(LITERACY);
        var staff = staff(people.presenceOfAll().values(), trained);
        var told = completed.knownSince().orElse(asOf);
        return units.all(asOf)
                .stream()
                .flatMap(it -> staff.getOrDefault(it.id(), new Staff()).tooFew(it, limit, told).stream())
                .toList();
    }

    /** For each unit, the days on which people were at work there, and on which they were trained besides. */
    private static Map<UnitId, Staff> staff(Collection<Presence> all, Map<PersonId, Days> trained) {
        var staff = new HashMap<UnitId, Staff>();
        for (var presence : all) {
            var literate = trained.getOrDefault(presence.person(), Days.never());
            for (var unit : unitsOf(presence)) {
                var here = presence.atWork().and(presence.inUnit(unit));
                staff.computeIfAbsent(unit, it -> new Staff()).add(here, here.and(literate));
            }
        }
        return staff;
    }

    private static Set<UnitId> unitsOf(Presence presence) {
        return presence.posts()
                .stream()
                .map(Presence.Post::unit)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(toSet());
    }

    /** Those who were ever at work in a unit. */
    private static final class Staff {

        private final List<Days> atWork = new ArrayList<>();
        private final List<Days> literate = new ArrayList<>();

        void add(Days here, Days literateHere) {
            atWork.add(here);
            literate.add(literateHere);
        }

        List<Detection> tooFew(UnitView unit, int limit, LocalDate told) {
            var below = Shares.below(limit, atWork, literate);
            return below.contain(unit.asOf()) ? List.of(detection(unit, below.since(unit.asOf(), told))) : List.of();
        }

        private Detection detection(UnitView unit, LocalDate since) {
            long present = atWork.stream().filter(it -> it.contain(unit.asOf())).count();
            long enough = literate.stream().filter(it -> it.contain(unit.asOf())).count();
            return new Detection(TOO_FEW, new Subject("unit", "Unit", unit.id().value(), unit.key(), unit.name()),
                    since,
                    "%d of %d people at work have a valid record of AI literacy.".formatted(enough, present),
                    "Have the others take the course on AI literacy.", unit.id().value(), null);
        }
    }
}
