package io.answerable.training.competence;

import static java.util.stream.Collectors.toMap;

import io.answerable.kernel.PersonId;
import io.answerable.reference.DetectionRules;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import io.answerable.training.certificates.HeldCertificate;
import io.answerable.training.competence.CertifiedHolders.CertifiedHolder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certificates that people have to renew: the only one that a role of theirs needs ends within 60 days, or has ended
 * (R-TRN-13; question 6).
 */
@Component
@Transactional(readOnly = true)
class DutiesToRenew implements Duties {

    private final CertifiedHolders holders;
    private final Requirements requirements;
    private final int warning;

    DutiesToRenew(CertifiedHolders holders, Requirements requirements, DetectionRules rules) {
        this.holders = holders;
        this.requirements = requirements;
        this.warning = rules.threshold("certificate_warning_days");
    }

    @Override
    public Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var asked = people.isEmpty() ? List.<CertifiedHolder>of() : holders.of(people);
        if (asked.isEmpty()) {
            return List.of();
        }
        var proofs = holders.proofs();
        return asked.stream()
                .filter(it -> it.acting().contain(asOf))
                .flatMap(it -> ending(it, proofs, asOf).stream())
                .collect(toMap(it -> it.person() + it.subject().reference(), it -> it, (one, other) -> one,
                        LinkedHashMap::new))
                .values();
    }

    /** The certificate that lasts longest is the one to be renewed, when nothing else satisfies the role after it. */
    private Optional<Duty> ending(CertifiedHolder holder, Proofs proofs, LocalDate asOf) {
        var counting = proofs.of(holder.person(), requirements.mandatory(holder.role()))
                .stream()
                .filter(it -> it.ranOut() || it.valid().contain(asOf))
                .toList();
        return counting.stream().anyMatch(it -> it.expires() == null)
                ? Optional.empty()
                : counting.stream()
                        .max(Comparator.comparing(it -> Objects.requireNonNull(it.expires())))
                        .filter(it -> !asOf.isBefore(Objects.requireNonNull(it.expires()).minusDays(warning)))
                        .map(this::duty);
    }

    private Duty duty(HeldCertificate certificate) {
        var title = requirements.titleOfCertification(certificate.certification());
        return new Duty(certificate.person(), DutyKind.CERTIFICATE_RENEWAL,
                new Subject("certificate", "Certificate", certificate.certificate().value(),
                        certificate.key(), title),
                "Renew the certificate: " + title, certificate.expires());
    }
}
