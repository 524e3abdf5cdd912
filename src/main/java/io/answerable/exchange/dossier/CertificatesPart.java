package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.training.CertificateFacts;
import io.answerable.training.RecordingCertificates;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The certificates of people. */
@Component
@Order(600)
class CertificatesPart implements DossierPart {

    private static final String CERTIFICATES = "certificates";

    private final RecordingCertificates recording;

    CertificatesPart(RecordingCertificates recording) {
        this.recording = recording;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(CERTIFICATES,
                recording.certificates(facts.read(CERTIFICATES, CertificatesPart::certificate), asOf, progress));
    }

    private static CertificateFacts certificate(Row row) {
        return new CertificateFacts(row.text("id"), row.text("person"), row.text("certification"),
                row.optionalText("system"), row.optionalDay("issued"), row.optionalDay("expires"),
                row.optionalDay("revoked"), row.optionalText("issuer"), row.optionalText("evidence"));
    }
}
