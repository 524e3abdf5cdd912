package io.answerable.training.assignments;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.training.AssigningTraining;
import io.answerable.training.NeededTraining;
import io.answerable.training.TrainingAssigned;
import io.answerable.training.TrainingAssignmentId;
import io.answerable.training.TrainingOccasion;
import io.answerable.training.assignments.AnsweredOccasions.Answered;
import io.answerable.training.assignments.Histories.Taking;
import io.answerable.training.assignments.OpenNeeds.When;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class AssigningCourses implements AssigningTraining {

    private final TrainingAssignments assignments;
    private final OpenNeeds open;
    private final AnsweredOccasions answered;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    AssigningCourses(TrainingAssignments assignments, OpenNeeds open, AnsweredOccasions answered, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.open = open;
        this.answered = answered;
        this.actor = actor;
        this.events = events;
    }

    @Override
    public List<TrainingAssignmentId> assign(Collection<NeededTraining> needed) {
        if (needed.isEmpty()) {
            return List.of();
        }
        assignments.keys().lockStructure();
        var given = given(unanswered(needed));
        assignments.addAll(List.copyOf(given.keySet()), new Act("ASSIGNED", actor.today(), null));
        answered.remember(given.entrySet()
                .stream()
                .collect(toMap(it -> it.getKey().getId(), Map.Entry::getValue)));
        given.forEach((assignment, need) -> tell(assignment.getId(), need));
        return given.keySet().stream().map(TrainingAssignment::getId).toList();
    }

    private Collection<NeededTraining> unanswered(Collection<NeededTraining> needed) {
        var known = answered.of(needed.stream().map(it -> it.cause().reference()).collect(toSet()));
        var fresh = needed.stream().filter(it -> !known.contains(Answered.of(it))).toList();
        var once = new LinkedHashMap<Taking, NeededTraining>();
        open.among(fresh, AssigningCourses::taking, this::when).forEach(it -> once.putIfAbsent(taking(it), it));
        return once.values();
    }

    private Map<TrainingAssignment, NeededTraining> given(Collection<NeededTraining> needed) {
        var given = new LinkedHashMap<TrainingAssignment, NeededTraining>();
        for (var it : needed) {
            var from = from(it);
            var fact = TrainingFact.assigned(it.person(), it.course(), it.system(), due(it, from),
                    new TrainingFact.Origin(it.cause().occasion(), it.cause().because()));
            given.put(TrainingAssignment.begun(Entry.first(NewKeys.next("ta"), from), from, fact), it);
        }
        return given;
    }

    private void tell(TrainingAssignmentId assignment, NeededTraining need) {
        events.publishEvent(new TrainingAssigned(assignment, need.person(), need.course(), need.system(),
                due(need, from(need)), actor.provenance()));
    }

    private static Taking taking(NeededTraining needed) {
        return new Taking(needed.person(), needed.course(), needed.system());
    }

    /** What renews a certificate has to count when the certificate does no longer. */
    private When when(NeededTraining needed) {
        var from = from(needed);
        boolean runsOut = needed.cause().occasion() == TrainingOccasion.EXPIRING_CERTIFICATE;
        return new When(from, runsOut ? due(needed, from).plusDays(1) : from);
    }

    private LocalDate from(NeededTraining needed) {
        var today = actor.today();
        return needed.from() == null || needed.from().isBefore(today) ? today : needed.from();
    }

    /** News that come late leave the usual time to take a course. */
    private static LocalDate due(NeededTraining needed, LocalDate from) {
        var due = needed.due();
        return due == null || due.isBefore(from) ? OpenNeeds.usuallyDue(from) : due;
    }
}
