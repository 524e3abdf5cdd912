package io.answerable.training.certificates;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.Presence;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.RoleHoldings.Holding;
import io.answerable.roles.Scope;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * On which days somebody who is present, and not suspended, oversaw a system, and whether their certificate for just that system was valid
 * (rule reading 11). External parties are not checked: certificates are of people.
 */
@Component
class HumanOversight {

    private static final String OVERSEER = "role.human-overseer";
    private static final String CERTIFICATE = "CERT-OVERSIGHT";

    private final RoleHoldings roles;
    private final PeopleDirectory people;
    private final HeldCertificates certificates;

    HumanOversight(RoleHoldings roles, PeopleDirectory people, HeldCertificates certificates) {
        this.roles = roles;
        this.people = people;
        this.certificates = certificates;
    }

    /**
     * The oversight of one system.
     *
     * @param overseen the days on which somebody present oversaw it
     * @param competent the days on which one of them held a valid certificate for it
     */
    record Oversight(Days overseen, Days competent) {

        static final Oversight NONE = new Oversight(Days.never(), Days.never());

        Oversight or(Oversight other) {
            return new Oversight(overseen.or(other.overseen), competent.or(other.competent));
        }
    }

    /** Missing for systems that nobody ever oversaw. */
    Map<AiSystemId, Oversight> bySystem() {
        var overseers = roles.of(Set.of(OVERSEER)).stream().filter(HumanOversight::isOfPersonForSystem).toList();
        var presence = people.presenceOf(overseers.stream().map(HumanOversight::person).collect(Collectors.toSet()));
        var valid = validForSystems();
        var found = new HashMap<AiSystemId, Oversight>();
        overseers.forEach(it -> found.merge(system(it), oversight(it, presence, valid), Oversight::or));
        return found;
    }

    /** A person and the system for which they are certified. */
    private record ForSystem(PersonId person, AiSystemId system) {}

    private Map<ForSystem, Days> validForSystems() {
        return certificates.of(Set.of(CERTIFICATE))
                .stream()
                .filter(it -> it.system() != null)
                .collect(Collectors.toMap(it -> new ForSystem(it.person(), Objects.requireNonNull(it.system())),
                        HeldCertificate::valid, Days::or));
    }

    private static Oversight oversight(Holding held, Map<PersonId, Presence> presence,
            Map<ForSystem, Days> certified) {
        var known = presence.get(person(held));
        var overseen = known == null ? Days.never() : held.acting().and(known.present());
        var valid = certified.getOrDefault(new ForSystem(person(held), system(held)), Days.never());
        return new Oversight(overseen, overseen.and(valid));
    }

    private static boolean isOfPersonForSystem(Holding held) {
        return held.scope().kind() == Scope.Kind.SYSTEM && held.holder().asPerson().isPresent();
    }

    private static PersonId person(Holding held) {
        return PersonId.of(held.holder().id());
    }

    private static AiSystemId system(Holding held) {
        return AiSystemId.of(Objects.requireNonNull(held.scope().target()));
    }
}
