package io.answerable.training.competence;

import com.google.common.collect.Sets;
import io.answerable.kernel.PersonId;
import io.answerable.roles.AccountabilityOverTime;
import io.answerable.roles.AccountableHolders;
import io.answerable.roles.AccountableHolders.AccountableHolder;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Leading holders of a role that owns an outcome in an active matrix, without any certificate of those the role needs
 * (RACI-006; R-ROL-28). External parties are not checked (rule reading 11).
 */
@Component
class AccountableCompetence implements Detector {

    private static final String NOT_COMPETENT = "RACI-006";

    private final AccountableHolders accountable;
    private final CertifiedHolders holders;
    private final Requirements requirements;

    AccountableCompetence(AccountableHolders accountable, CertifiedHolders holders, Requirements requirements) {
        this.accountable = accountable;
        this.holders = holders;
        this.requirements = requirements;
    }

    @Override
    public Set<String> codes() {
        return Set.of(NOT_COMPETENT);
    }

    @Override
    public Set<String> kinds() {
        return Sets.union(AccountabilityOverTime.KINDS, Set.of("Certificate"));
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        if (!concern.asksFor(NOT_COMPETENT)) {
            return List.of();
        }
        var proofs = holders.proofs();
        return accountable.of(requirements.certifiedRoles(), concern.systems(), concern.asOf())
                .stream()
                .flatMap(it -> it.holder()
                        .asPerson()
                        .flatMap(person -> detection(it, person, proofs, concern.asOf()))
                        .stream())
                .toList();
    }

    private Optional<Detection> detection(AccountableHolder it, PersonId person, Proofs proofs, LocalDate asOf) {
        var needed = requirements.mandatory(it.role());
        var days = it.days().butNot(proofs.days(person, needed));
        return days.contain(asOf)
                ? Optional.of(new Detection(NOT_COMPETENT, it.subject(), days.since(asOf, it.broughtOn()),
                        it.name() + " is accountable without a certificate that the role needs. "
                                + proofs.fate(person, needed, asOf),
                        "Renew the certificate, or let somebody lead who holds one.", it.unit(), it.system()))
                : Optional.empty();
    }
}
