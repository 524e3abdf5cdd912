package io.answerable.training.certificates.graphql;

import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Certification;
import io.answerable.training.CertificateDirectory;
import io.answerable.training.CertificateView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Adds to people their certificates, and to certificates what they refer to. */
@Controller
class CertificatesController {

    private final CertificateDirectory certificates;
    private final TrainingCatalogue catalogue;
    private final PeopleDirectory people;
    private final AiSystemRegister systems;

    CertificatesController(CertificateDirectory certificates, TrainingCatalogue catalogue, PeopleDirectory people,
            AiSystemRegister systems) {
        this.certificates = certificates;
        this.catalogue = catalogue;
        this.people = people;
        this.systems = systems;
    }

    @BatchMapping(typeName = "Person", field = "certificates")
    Map<PersonView, List<CertificateView>> ofPeople(List<PersonView> people) {
        return PerDay.one(people, PersonView::asOf, PersonView::id, certificates::certificatesOf);
    }

    @SchemaMapping(typeName = "Certificate")
    Optional<Certification> certification(CertificateView certificate) {
        return catalogue.certification(certificate.certification());
    }

    @BatchMapping(typeName = "Certificate")
    Map<CertificateView, PersonView> person(List<CertificateView> certificates) {
        return PerDay.one(certificates, CertificateView::asOf, CertificateView::person, people::byId);
    }

    @BatchMapping(typeName = "Certificate")
    Map<CertificateView, AiSystemView> system(List<CertificateView> certificates) {
        return PerDay.one(certificates, CertificateView::asOf, CertificateView::system, systems::byId);
    }
}
