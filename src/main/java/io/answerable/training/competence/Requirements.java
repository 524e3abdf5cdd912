package io.answerable.training.competence;

import static java.util.stream.Collectors.toSet;

import io.answerable.reference.RoleRequirement;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Certification;
import io.answerable.reference.TrainingCatalogue.Competency;
import io.answerable.reference.TrainingCatalogue.Course;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What roles ask of their holders: levels, certificates and courses, by the catalogues. */
@Component
class Requirements {

    private final TrainingCatalogue catalogue;
    private final Set<String> perSystem;

    Requirements(TrainingCatalogue catalogue) {
        this.catalogue = catalogue;
        this.perSystem = catalogue.courses()
                .stream()
                .filter(Course::perSystem)
                .flatMap(it -> Stream.ofNullable(it.grants()))
                .collect(toSet());
    }

    Optional<RoleRequirement> of(String role) {
        return catalogue.requirement(role);
    }

    /** Keys of the roles whose holders need one of some certificates. */
    Set<String> certifiedRoles() {
        return catalogue.requirements()
                .stream()
                .filter(it -> !it.mandatoryAnyOf().isEmpty())
                .map(RoleRequirement::role)
                .collect(toSet());
    }

    /** Keys of the certifications of which a holder needs one; empty: none. */
    List<String> mandatory(String role) {
        return of(role).map(RoleRequirement::mandatoryAnyOf).orElse(List.of());
    }

    /** Keys of the certifications that the role needs or recommends. */
    Set<String> certifications(String role) {
        return of(role).stream()
                .flatMap(it -> Stream.concat(it.mandatoryAnyOf().stream(), it.recommended().stream()))
                .collect(toSet());
    }

    /** Keys of the courses that are meant for the role or lead to a certificate that it needs or recommends. */
    Set<String> courses(String role) {
        var certifications = certifications(role);
        return catalogue.courses()
                .stream()
                .filter(it -> it.roles().contains(role)
                        || it.grants() != null && certifications.contains(it.grants()))
                .map(Course::key)
                .collect(toSet());
    }

    /** Whether the certificate is given for one AI system and counts for no other. */
    boolean isPerSystem(String certification) {
        return perSystem.contains(certification);
    }

    String titleOfCertification(String key) {
        return catalogue.certification(key).map(Certification::title).orElse(key);
    }

    String titleOfCompetency(String key) {
        return catalogue.competency(key).map(Competency::title).orElse(key);
    }
}
