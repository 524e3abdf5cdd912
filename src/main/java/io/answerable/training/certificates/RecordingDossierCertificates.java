package io.answerable.training.certificates;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Certification;
import io.answerable.training.CertificateFacts;
import io.answerable.training.RecordingCertificates;
import io.answerable.training.records.KnownReferences;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RecordingDossierCertificates implements RecordingCertificates {

    private final Certificates certificates;
    private final KnownReferences references;
    private final CurrentActor actor;
    private final Set<String> certifications;

    RecordingDossierCertificates(Certificates certificates, KnownReferences references, CurrentActor actor,
            TrainingCatalogue catalogue) {
        this.certificates = certificates;
        this.references = references;
        this.actor = actor;
        this.certifications = catalogue.certifications()
                .stream()
                .map(Certification::key)
                .collect(Collectors.toSet());
    }

    @Override
    public Recorded certificates(List<CertificateFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("certificates", progress);
        var registration = Registration.of(section, rows, CertificateFacts::key, certificates.keys(), asOf);
        var known = references.of(rows, CertificateFacts::person, CertificateFacts::system, section);
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
                        it.revoked(), it.issuer(), it.evidence()), day);
            }
        });
        return section.recorded(registration.entries().keySet());
    }
}
