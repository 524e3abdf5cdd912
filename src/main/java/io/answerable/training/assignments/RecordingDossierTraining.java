package io.answerable.training.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Columns;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Certification;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.RecordingTraining;
import io.answerable.training.TrainingAssignmentFacts;
import io.answerable.training.TrainingStatus;
import io.answerable.training.assignments.Histories.Taking;
import io.answerable.training.records.KnownReferences;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RecordingDossierTraining implements RecordingTraining {

    private static final String OPEN = """
            select assignment_id, person, course, system from training.assignment_fact
            where organisation_id = :organisation and valid_from < valid_until and valid_until > :day
              and status in ('ASSIGNED', 'IN_PROGRESS') and occasion is not null""";

    private final JdbcClient jdbc;
    private final TrainingAssignments assignments;
    private final KnownReferences references;
    private final CurrentActor actor;
    private final Set<String> courses;

    RecordingDossierTraining(JdbcClient jdbc, TrainingAssignments assignments, KnownReferences references,
            CurrentActor actor,
            TrainingCatalogue catalogue) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.references = references;
        this.actor = actor;
        this.courses = Stream
                .concat(catalogue.courses().stream().map(Course::key),
                        catalogue.certifications().stream().map(Certification::key))
                .collect(Collectors.toSet());
    }

    @Override
    public Recorded assignments(List<TrainingAssignmentFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("training_assignments", progress);
        var registration = Registration.of(section, rows, TrainingAssignmentFacts::key, assignments.keys(), asOf);
        var known = references.of(rows, TrainingAssignmentFacts::person, TrainingAssignmentFacts::system, section);
        var open = openOnes(asOf);
        assignments.record(registration, asOf, (row, assignment, day) -> {
            var it = row.content();
            known.listed(row.number(), "course", it.course(), courses);
            var person = known.person(row.number(), it.person());
            var system = known.system(row.number(), it.system());
            if (it.status() == TrainingStatus.COMPLETED && it.completed() == null) {
                section.refuse(row.number(), "completed", "FIELD_REQUIRED", "Say when it was completed.", null);
            }
            if (person != null && it.status().isOpen() && isAssignedHere(assignment, day)
                    && isOpenOtherwise(assignment, open.get(new Taking(person, it.course(), system)))) {
                section.refuse(row.number(), "status", "T-1", "They have this course open already.",
                        "Let them complete it, or cancel it first.");
            }
            if (person != null && !section.hasRefused(row.number())) {
                assignment.follow(
                        TrainingFact.told(person, it.course(), system, it.due(), it.completed(), it.status()), day);
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    private static boolean isAssignedHere(TrainingAssignment assignment, LocalDate day) {
        return assignment.facts().factOn(day).filter(it -> it.origin().occasion() != null).isPresent();
    }

    private static boolean isOpenOtherwise(TrainingAssignment assignment, @Nullable List<UUID> open) {
        return open != null && open.stream().anyMatch(it -> !it.equals(assignment.entry().id()));
    }

    /** Those that were assigned here, which a person has open once (T-1). */
    private Map<Taking, List<UUID>> openOnes(LocalDate day) {
        return jdbc.sql(OPEN)
                .param("organisation", actor.organisation().value())
                .param("day", day)
                .query((rs, row) -> Map.entry(
                        new Taking(PersonId.of(rs.getObject("person", UUID.class)), rs.getString("course"),
                                Columns.id(rs, "system", AiSystemId::of)),
                        rs.getObject("assignment_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
