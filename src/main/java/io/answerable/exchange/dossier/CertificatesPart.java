package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.training.CertificateFacts;
import io.answerable.training.RecordingCertificates;
import io.answerable.training.TellingCertificates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The certificates of people. */
@Component
@Order(600)
class CertificatesPart implements DossierPart {

    private static final String CERTIFICATES = "certificates";

    private final RecordingCertificates recording;
    private final TellingCertificates telling;

    CertificatesPart(RecordingCertificates recording, TellingCertificates telling) {
        this.recording = recording;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(CERTIFICATES,
                recording.certificates(facts.read(CERTIFICATES, CertificatesPart::certificate), asOf, progress));
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(
                Told.rows(CERTIFICATES, telling.certificates(asOf), CertificateFacts::key, CertificatesPart::write));
    }

    private static CertificateFacts certificate(Row row) {
        return new CertificateFacts(row.text("id"), row.text("person"), row.text("certification"),
                row.optionalText("system"), row.optionalDay("issued"), row.optionalDay("expires"),
                row.optionalDay("revoked"), row.optionalText("issuer"), row.optionalText("evidence"));
    }

    private static void write(Line line, CertificateFacts it) {
        line.text("id", it.key())
                .text("person", it.person())
                .text("certification", it.certification())
                .text("system", it.system())
                .day("issued", it.issued())
                .day("expires", it.expires())
                .day("revoked", it.revoked())
                .text("issuer", it.issuer())
                .text("evidence", it.evidence());
    }
}
