package io.answerable.training.certificates.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Reference;
import io.answerable.training.CertificateDirectory;
import io.answerable.training.CertificateId;
import io.answerable.training.CertificateView;
import io.answerable.training.certificates.RecordCertificate;
import io.answerable.training.certificates.RecordingProofs;
import io.answerable.training.certificates.RevokeCertificate;
import io.answerable.training.records.Referred;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Shows one certificate, and records and revokes them; one mutation is one business act. */
@Controller
class ChangingCertificatesController {

    private final RecordingProofs recording;
    private final CertificateDirectory certificates;
    private final Referred referred;
    private final CurrentActor actor;

    ChangingCertificatesController(RecordingProofs recording, CertificateDirectory certificates, Referred referred,
            CurrentActor actor) {
        this.recording = recording;
        this.certificates = certificates;
        this.referred = referred;
        this.actor = actor;
    }

    @QueryMapping
    Optional<CertificateView> certificate(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return by.resolve("Certificate", this::idOf, "by")
                .map(CertificateId::of)
                .flatMap(it -> Optional.ofNullable(
                        certificates.certificates(List.of(it), asOf == null ? actor.today() : asOf).get(it)));
    }

    @MutationMapping
    CertificatePayload recordCertificate(@Argument CertificateInputs.Record input) {
        return CertificatePayload.of(referred.person(input.person(), "person")
                .flatMap(person -> referred.optionalSystem(input.aiSystem(), "aiSystem")
                        .flatMap(system -> recording.record(new RecordCertificate(input.key(), person,
                                input.certification(), system.orElse(null), input.issued(), input.expires(),
                                input.lifetime(), input.issuer(), input.evidence(), input.reason())))));
    }

    @MutationMapping
    CertificatePayload revokeCertificate(@Argument CertificateInputs.Revoke input) {
        return CertificatePayload.of(Referred
                .found(input.certificate(), "Certificate", "certificate", this::idOf, "certificate")
                .map(CertificateId::of)
                .flatMap(it -> recording.revoke(
                        new RevokeCertificate(it, input.expectedVersion(), input.on(), input.reason()))));
    }

    private Optional<UUID> idOf(String key) {
        return Referred.first(certificates.idsOf(List.of(key)), CertificateId::value);
    }
}
