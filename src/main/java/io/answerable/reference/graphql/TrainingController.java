package io.answerable.reference.graphql;

import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.reference.RoleRequirement;
import io.answerable.reference.RoleRequirement.RequiredLevel;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Certification;
import io.answerable.reference.TrainingCatalogue.Competency;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.reference.TrainingCatalogue.CourseLevel;
import io.answerable.reference.TrainingCatalogue.LiteracySegment;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Competencies, certifications and courses in the API. */
@Controller
class TrainingController {

    private final TrainingCatalogue training;
    private final RoleCatalogue roles;

    TrainingController(TrainingCatalogue training, RoleCatalogue roles) {
        this.training = training;
        this.roles = roles;
    }

    @QueryMapping
    List<Competency> competencies() {
        return training.competencies();
    }

    @QueryMapping
    List<Certification> certifications() {
        return training.certifications();
    }

    @QueryMapping
    List<Course> courses() {
        return training.courses();
    }

    @SchemaMapping(typeName = "Course")
    List<RoleDefinition> roles(Course course) {
        return course.roles().stream().flatMap(it -> roles.role(it).stream()).toList();
    }

    @SchemaMapping(typeName = "Course")
    Optional<Certification> grants(Course course) {
        return Optional.ofNullable(course.grants()).flatMap(training::certification);
    }

    @QueryMapping
    List<LiteracySegment> literacySegments() {
        return training.segments();
    }

    @QueryMapping
    List<String> awarenessChannels() {
        return training.awarenessChannels();
    }

    @SchemaMapping(typeName = "LiteracySegment")
    List<RoleDefinition> audience(LiteracySegment segment) {
        return segment.audience().stream().flatMap(it -> roles.role(it).stream()).toList();
    }

    @SchemaMapping(typeName = "LiteracySegment")
    List<Course> courses(LiteracySegment segment) {
        return segment.courses().stream().flatMap(it -> training.course(it).stream()).toList();
    }

    @SchemaMapping(typeName = "Role")
    Optional<RoleRequirement> requirement(RoleDefinition role) {
        return training.requirement(role.key());
    }

    @SchemaMapping(typeName = "RoleRequirement")
    List<Certification> recommended(RoleRequirement requirement) {
        return certifications(requirement.recommended());
    }

    @SchemaMapping(typeName = "RoleRequirement")
    List<Certification> mandatoryAnyOf(RoleRequirement requirement) {
        return certifications(requirement.mandatoryAnyOf());
    }

    private List<Certification> certifications(List<String> keys) {
        return keys.stream().flatMap(it -> training.certification(it).stream()).toList();
    }

    @SchemaMapping(typeName = "RequiredLevel")
    Competency competency(RequiredLevel required) {
        return training.competency(required.competency()).orElseThrow();
    }

    @SchemaMapping(typeName = "CourseLevel")
    Competency competency(CourseLevel level) {
        return training.competency(level.competency()).orElseThrow();
    }
}
