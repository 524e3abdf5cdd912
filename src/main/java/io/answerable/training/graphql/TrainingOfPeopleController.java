package io.answerable.training.graphql;

import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Certification;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.CertificateView;
import io.answerable.training.TrainingAssignmentView;
import io.answerable.training.TrainingDirectory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Adds to people their certificates and courses. */
@Controller
class TrainingOfPeopleController {

    private final TrainingDirectory training;
    private final TrainingCatalogue catalogue;
    private final PeopleDirectory people;
    private final AiSystemRegister systems;

    TrainingOfPeopleController(TrainingDirectory training, TrainingCatalogue catalogue, PeopleDirectory people,
            AiSystemRegister systems) {
        this.training = training;
        this.catalogue = catalogue;
        this.people = people;
        this.systems = systems;
    }

    @BatchMapping(typeName = "Person")
    Map<PersonView, List<CertificateView>> certificates(List<PersonView> people) {
        return PerDay.one(people, PersonView::asOf, PersonView::id, training::certificatesOf);
    }

    @BatchMapping(typeName = "Person")
    Map<PersonView, List<TrainingAssignmentView>> trainingAssignments(List<PersonView> people) {
        return PerDay.one(people, PersonView::asOf, PersonView::id, training::assignmentsOf);
    }

    @SchemaMapping(typeName = "Certificate")
    Optional<Certification> certification(CertificateView certificate) {
        return catalogue.certification(certificate.certification());
    }

    @SchemaMapping(typeName = "TrainingAssignment")
    Optional<Course> course(TrainingAssignmentView assignment) {
        return catalogue.courses().stream().filter(it -> it.key().equals(assignment.course())).findFirst();
    }

    @BatchMapping(typeName = "Certificate", field = "person")
    Map<CertificateView, PersonView> certified(List<CertificateView> certificates) {
        return PerDay.one(certificates, CertificateView::asOf,
                CertificateView::person, people::byId);
    }

    @BatchMapping(typeName = "Certificate", field = "system")
    Map<CertificateView, AiSystemView> certifiedFor(List<CertificateView> certificates) {
        return PerDay.one(certificates, CertificateView::asOf,
                CertificateView::system, systems::byId);
    }

    @BatchMapping(typeName = "TrainingAssignment", field = "person")
    Map<TrainingAssignmentView, PersonView> trained(List<TrainingAssignmentView> assignments) {
        return PerDay.one(assignments, TrainingAssignmentView::asOf,
                TrainingAssignmentView::person, people::byId);
    }

    @BatchMapping(typeName = "TrainingAssignment", field = "system")
    Map<TrainingAssignmentView, AiSystemView> trainedFor(List<TrainingAssignmentView> assignments) {
        return PerDay.one(assignments, TrainingAssignmentView::asOf,
                TrainingAssignmentView::system, systems::byId);
    }
}
