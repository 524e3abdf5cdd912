package io.answerable.training.assignments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitId;
import io.answerable.reference.DetectionRules;
import io.answerable.roles.RoleHoldings;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds members of top management whose learning has become stale (TRN-006, R-TRN-12; rule reading 18). */
@Component
@Transactional(readOnly = true)
class LeaderDetections implements Detector {

    private static final String STALE = "TRN-006";
    private static final String TOP_MANAGEMENT = "role.top-management";
    private static final Set<String> FOR_LEADERS = Set.of("TRN-LEAD-1");

    private final RoleHoldings roles;
    private final PeopleDirectory people;
    private final CompletedCourses completed;
    private final DetectionRules rules;

    LeaderDetections(RoleHoldings roles, PeopleDirectory people, CompletedCourses completed, DetectionRules rules) {
        this.roles = roles;
        this.people = people;
        this.completed = completed;
        this.rules = rules;
    }

    @Override
    public Set<String> codes() {
        return Set.of(STALE);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("Course", "Delegation", "Person", "RoleAssignment", "TrainingAssignment");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        return concern.systems().isPresent() ? List.of() : stale(concern.asOf());
    }

    private List<Detection> stale(LocalDate asOf) {
        var leading = leading();
        var learned = completed.trainedWithin(rules.threshold("leader_learning_days"), FOR_LEADERS);
        var presence = people.presenceOf(leading.keySet());
        var stale = new HashMap<PersonId, Days>();
        presence.forEach((person, known) -> stale.put(person, leading.getOrDefault(person, Days.never())
                .and(known.present())
                .butNot(learned.getOrDefault(person, Days.never()))));
        stale.values().removeIf(it -> !it.contain(asOf));
        var told = completed.knownSince().orElse(asOf);
        return people.byId(stale.keySet(), asOf)
                .values()
                .stream()
                .map(it -> detection(it, Objects.requireNonNull(stale.get(it.id())).since(asOf, told)))
                .toList();
    }

    private Map<PersonId, Days> leading() {
        return roles.of(Set.of(TOP_MANAGEMENT))
                .stream()
                .filter(it -> it.holder().asPerson().isPresent())
                .collect(groupingBy(it -> it.holder().asPerson().orElseThrow(),
                        mapping(RoleHoldings.Holding::days, reducing(Days.never(), Days::or))));
    }

    private static Detection detection(PersonView leader, LocalDate since) {
        UnitId unit = leader.unit();
        return new Detection(STALE, new Subject("person", "Person", leader.id().value(), leader.key(), leader.name()),
                since,
                leader.name() + " has not taken part in leadership learning within a year.",
                "Take the course on AI leadership and compliance.", unit == null ? null : unit.value(), null);
    }
}
