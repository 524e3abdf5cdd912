package io.answerable.training.certificates;

import static java.util.Map.entry;

import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Refusal;
import io.answerable.training.CertificateId;
import io.answerable.training.CertificateStatus;
import io.answerable.training.records.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;

/** The proof that a person is competent for something (R-TRN-13, R-TRN-14). */
class Certificate extends Told<CertificateFact> implements AggregateRoot<Certificate, CertificateId> {

    Certificate(Entry entry, Timeline<CertificateFact> facts) {
        super(entry, facts);
    }

    static Certificate issued(Entry entry, LocalDate day, CertificateFact fact) {
        var certificate = new Certificate(entry, Timeline.empty(entry.id()));
        certificate.change(day, fact);
        return certificate;
    }

    @Override
    public CertificateId getId() {
        return CertificateId.of(entry().id());
    }

    /** What is known of it by now. */
    CertificateFact latest() {
        return facts().facts().getLast().fact();
    }

    /** Why it cannot be revoked with effect from that day. */
    Optional<Refusal> refusalOfRevoking(LocalDate on, LocalDate today) {
        if (latest().revoked() != null) {
            return Optional.of(new Refusal.TransitionNotAllowed("It has been revoked already.", List.of("certificate"),
                    CertificateStatus.REVOKED.name(), List.of()));
        }
        var issued = latest().issued();
        return on.isAfter(today) || issued != null && on.isBefore(issued)
                ? Optional.of(Refusal.ValidationFailed.of(
                        "It can be revoked from the day of its issue until today.", "on"))
                : Optional.empty();
    }

    /** From that day on it no longer counts. */
    void revoke(LocalDate on) {
        change(on, latest().revokedOn(on));
    }
}
