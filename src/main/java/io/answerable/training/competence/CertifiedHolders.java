package io.answerable.training.competence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.Presence;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.RoleHoldings.Assigned;
import io.answerable.training.certificates.HeldCertificates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people who held a role that needs a certificate, on which days, and their certificates. */
@Component
class CertifiedHolders {

    private final RoleHoldings roles;
    private final PeopleDirectory people;
    private final HeldCertificates certificates;
    private final Requirements requirements;

    CertifiedHolders(RoleHoldings roles, PeopleDirectory people, HeldCertificates certificates,
            Requirements requirements) {
        this.roles = roles;
        this.people = people;
        this.certificates = certificates;
        this.requirements = requirements;
    }

    /**
     * A person in a role, whatever it was held for.
     *
     * @param acting the days on which they were present, held the role and were not suspended (rule reading 1)
     */
    record CertifiedHolder(PersonId person, String role, Days acting, LocalDate broughtOn) {

        CertifiedHolder and(CertifiedHolder other) {
            return new CertifiedHolder(person, role, acting.or(other.acting),
                    broughtOn.isBefore(other.broughtOn) ? broughtOn : other.broughtOn);
        }
    }

    List<CertifiedHolder> all() {
        return holders(roles.assigned(requirements.certifiedRoles()));
    }

    /** Just these people. */
    List<CertifiedHolder> of(Collection<PersonId> some) {
        var certified = requirements.certifiedRoles();
        return holders(roles.assignedTo(some).stream().filter(it -> certified.contains(it.role())).toList());
    }

    private List<CertifiedHolder> holders(List<Assigned> all) {
        var assigned = all.stream().filter(it -> it.holder().asPerson().isPresent()).toList();
        var presence = people.presenceOf(assigned.stream().map(CertifiedHolders::person).collect(toSet()));
        return List.copyOf(assigned.stream()
                .map(it -> new CertifiedHolder(person(it), it.role(),
                        it.acting().and(present(presence.get(person(it)))), it.broughtOn()))
                .collect(toMap(it -> it.person() + it.role(), it -> it, CertifiedHolder::and, LinkedHashMap::new))
                .values());
    }

    /** Every certificate that some role needs. */
    Proofs proofs() {
        return Proofs.of(certificates.of(requirements.certifiedRoles()
                .stream()
                .flatMap(it -> requirements.mandatory(it).stream())
                .collect(toSet())));
    }

    private static PersonId person(Assigned assigned) {
        return PersonId.of(assigned.holder().id());
    }

    private static Days present(@Nullable Presence presence) {
        return presence == null ? Days.never() : presence.present();
    }
}
