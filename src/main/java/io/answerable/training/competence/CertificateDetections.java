package io.answerable.training.competence;

import static java.util.stream.Collectors.toMap;

import io.answerable.kernel.Days;
import io.answerable.reference.DetectionRules;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.training.certificates.HeldCertificate;
import io.answerable.training.competence.CertifiedHolders.CertifiedHolder;
import io.answerable.training.competence.PersonSubjects.Flaw;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * People who hold a role without any certificate of those it needs (TRN-002), and those whose only one ends within 60 days
 * (TRN-003; rule readings 11 and 18).
 */
@Component
class CertificateDetections implements Detector {

    private static final String INVALID = "TRN-002";
    private static final String EXPIRING = "TRN-003";

    private final CertifiedHolders holders;
    private final Requirements requirements;
    private final PersonSubjects subjects;
    private final int warning;

    CertificateDetections(CertifiedHolders holders, Requirements requirements, PersonSubjects subjects,
            DetectionRules rules) {
        this.holders = holders;
        this.requirements = requirements;
        this.subjects = subjects;
        this.warning = rules.threshold("certificate_warning_days");
    }

    @Override
    public Set<String> codes() {
        return Set.of(INVALID, EXPIRING);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("Certificate", "Person", "RoleAssignment");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        if (concern.systems().isPresent() || codes().stream().noneMatch(concern::asksFor)) {
            return List.of();
        }
        var proofs = holders.proofs();
        var flaws = holders.all()
                .stream()
                .flatMap(it -> Stream.concat(Stream.of(invalid(it, proofs, concern.asOf())), expiring(it, proofs)))
                .toList();
        return distinct(subjects.found(flaws, concern.asOf()));
    }

    private Flaw invalid(CertifiedHolder holder, Proofs proofs, LocalDate asOf) {
        var needed = requirements.mandatory(holder.role());
        return new Flaw(INVALID, "person/role", holder.person(), holder.role(), subjects.titleOf(holder.role()),
                holder.acting().butNot(proofs.days(holder.person(), needed)), holder.broughtOn(),
                "is " + subjects.titleOf(holder.role()) + " without a certificate that the role needs. "
                        + proofs.fate(holder.person(), needed, asOf),
                "Renew the certificate, or give the role to somebody who holds one.");
    }

    /** A certificate is the only one on those days on which no other satisfies the role. */
    private Stream<Flaw> expiring(CertifiedHolder holder, Proofs proofs) {
        var all = proofs.of(holder.person(), requirements.mandatory(holder.role()));
        return all.stream().filter(it -> it.expires() != null).map(it -> {
            var expires = Objects.requireNonNull(it.expires());
            var others = Days.anyOf(all.stream()
                    .filter(other -> !other.certificate().equals(it.certificate()))
                    .map(HeldCertificate::valid)
                    .toList());
            return new Flaw(EXPIRING, "person/certification", holder.person(), it.certification(),
                    requirements.titleOfCertification(it.certification()),
                    holder.acting().and(it.valid()).and(Days.from(expires.minusDays(warning))).butNot(others),
                    holder.broughtOn(),
                    "needs " + it.certification() + " as " + subjects.titleOf(holder.role()) + "; it expires on "
                            + expires + ".",
                    "Let them renew it in time.");
        });
    }

    /** The same certificate may satisfy several roles. */
    private static Collection<Detection> distinct(List<Detection> found) {
        return found.stream()
                .collect(toMap(it -> it.code() + it.subject().reference(), it -> it,
                        (one, other) -> other.since().isBefore(one.since()) ? other : one, LinkedHashMap::new))
                .values();
    }
}
