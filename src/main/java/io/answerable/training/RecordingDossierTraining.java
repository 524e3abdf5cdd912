package io.answerable.training;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Certification;
import io.answerable.reference.TrainingCatalogue.Course;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RecordingDossierTraining implements RecordingTraining {

    private final Certificates certificates;
    private final TrainingAssignments assignments;
    private final PeopleDirectory people;
    private final AiSystemRegister systems;
    private final CurrentActor actor;
    private final Set<String> certifications;
    private final Set<String> courses;

    RecordingDossierTraining(Certificates certificates, TrainingAssignments assignments, PeopleDirectory people,
            AiSystemRegister systems, CurrentActor actor, TrainingCatalogue catalogue) {
        this.certificates = certificates;
        this.assignments = assignments;
        this.people = people;
        this.systems = systems;
        this.actor = actor;
        this.certifications = catalogue.certifications()
                .stream()
                .map(Certification::key)
                .collect(Collectors.toSet());
        this.courses = catalogue.courses().stream().map(Course::key).collect(Collectors.toSet());
    }

    @Override
    public Recorded certificates(List<CertificateFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("certificates", progress);
        var registration = Registration.of(section, rows, CertificateFacts::key, certificates.keys(), asOf);
        var known = known(rows, CertificateFacts::person, CertificateFacts::system, section);
        certificates.record(registration, asOf, (row, certificate, day) -> {
            var it = row.content();
            known.listed(row.number(), "certification", it.certification(), certifications);
            if (it.issued() != null && it.expires() != null && it.expires().isBefore(it.issued())) {
                section.refuse(row.number(), "expires", "VALIDATION_FAILED", "It expires before it is issued.", null);
            }
            var person = known.person(row.number(), it.person());
            var system = known.system(row.number(), it.system());
            if (person != null && !section.hasRefused(row.number())) {
                certificate.follow(new CertificateFact(person, it.certification(), system, it.issued(), it.expires(),
                        it.revoked()), day);
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    @Override
    public Recorded assignments(List<TrainingAssignmentFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("training_assignments", progress);
        var registration = Registration.of(section, rows, TrainingAssignmentFacts::key, assignments.keys(), asOf);
        var known = known(rows, TrainingAssignmentFacts::person, TrainingAssignmentFacts::system, section);
        assignments.record(registration, asOf, (row, assignment, day) -> {
            var it = row.content();
            known.listed(row.number(), "course", it.course(), courses);
            var person = known.person(row.number(), it.person());
            var system = known.system(row.number(), it.system());
            if (person != null && !section.hasRefused(row.number())) {
                assignment.follow(
                        new TrainingFact(person, it.course(), system, it.due(), it.completed(), it.status()), day);
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    private <R> Known known(List<R> rows, Function<R, String> person, Function<R, @Nullable String> system,
            Section section) {
        return new Known(values(people.idsOf(rows.stream().map(person).distinct().toList()), PersonId::value),
                values(systems.idsOf(rows.stream()
                        .map(system)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .distinct()
                        .toList()), AiSystemId::value),
                section);
    }

    private static <I> Map<String, UUID> values(Map<String, I> ids, Function<I, UUID> value) {
        return ids.entrySet().stream().collect(toMap(Map.Entry::getKey, it -> value.apply(it.getValue())));
    }

    /** What the rows refer to. */
    private record Known(Map<String, UUID> people, Map<String, UUID> systems, Section section) {

        @Nullable
        PersonId person(int row, String key) {
            var id = section.resolve(row, "person", key, people);
            return id == null ? null : PersonId.of(id);
        }

        @Nullable
        AiSystemId system(int row, @Nullable String key) {
            var id = section.resolve(row, "system", key, systems);
            return id == null ? null : AiSystemId.of(id);
        }

        void listed(int row, String path, String key, Set<String> catalogue) {
            if (!catalogue.contains(key)) {
                section.refuse(row, path, "NOT_FOUND", "The catalogue has no " + key + ".", null);
            }
        }
    }
}
