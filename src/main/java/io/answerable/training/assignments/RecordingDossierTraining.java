package io.answerable.training.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.RecordingTraining;
import io.answerable.training.TrainingAssignmentFacts;
import io.answerable.training.records.KnownReferences;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RecordingDossierTraining implements RecordingTraining {

    private final TrainingAssignments assignments;
    private final KnownReferences references;
    private final CurrentActor actor;
    private final Set<String> courses;

    RecordingDossierTraining(TrainingAssignments assignments, KnownReferences references, CurrentActor actor,
            TrainingCatalogue catalogue) {
        this.assignments = assignments;
        this.references = references;
        this.actor = actor;
        this.courses = catalogue.courses().stream().map(Course::key).collect(Collectors.toSet());
    }

    @Override
    public Recorded assignments(List<TrainingAssignmentFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("training_assignments", progress);
        var registration = Registration.of(section, rows, TrainingAssignmentFacts::key, assignments.keys(), asOf);
        var known = references.of(rows, TrainingAssignmentFacts::person, TrainingAssignmentFacts::system, section);
        assignments.record(registration, asOf, (row, assignment, day) -> {
            var it = row.content();
            known.listed(row.number(), "course", it.course(), courses);
            var person = known.person(row.number(), it.person());
            var system = known.system(row.number(), it.system());
            if (person != null && !section.hasRefused(row.number())) {
                assignment.follow(
                        TrainingFact.told(person, it.course(), system, it.due(), it.completed(), it.status()), day);
            }
        });
        return section.recorded(registration.entries().keySet());
    }
}
