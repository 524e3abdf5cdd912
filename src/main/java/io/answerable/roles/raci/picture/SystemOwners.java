package io.answerable.roles.raci.picture;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemUseView;
import io.answerable.inventory.spi.DomainOwners;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitId;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.HeldRole;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names who answers by their role for the domains that systems touch (R-INV-08) and for each use of a system (R-INV-06). */
@Component
public class SystemOwners implements DomainOwners {

    private static final String BUSINESS_OWNER = "role.business-owner";
    private static final String HEAD = "role.department-head";
    private static final Map<String, String> ROLE_BY_DOMAIN = Map.of("DATA_PROTECTION", "role.dpo", "DECISION_MAKING",
            BUSINESS_OWNER);

    private final ResponsibilityPictures pictures;

    SystemOwners(ResponsibilityPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AiSystemId, Map<String, PersonId>> ownersOf(Collection<AiSystemId> systems, LocalDate asOf) {
        var picture = pictures.of(systems.stream().map(Scope::system).collect(Collectors.toSet()), asOf);
        return systems.stream().distinct().collect(Collectors.toMap(it -> it, it -> byDomain(it, picture)));
    }

    private static Map<String, PersonId> byDomain(AiSystemId system, ResponsibilityPicture picture) {
        var found = new HashMap<String, PersonId>();
        ROLE_BY_DOMAIN.forEach((domain, role) -> holders(role, Scope.system(system), picture)
                .flatMap(it -> it.asPerson().stream())
                .findFirst()
                .ifPresent(it -> found.put(domain, it)));
        return found;
    }

    /**
     * Who owns each of these uses on the day of all of them: the business owner if they sit in the unit that uses the
     * system, or else the head of that unit's department; missing where there is neither.
     */
    @Transactional(readOnly = true)
    public Map<AiSystemUseView, PersonView> ownersOfUses(Collection<AiSystemUseView> uses, LocalDate asOf) {
        var scopes = uses.stream()
                .flatMap(it -> Stream.of(Scope.system(it.system()), Scope.unit(it.unit())))
                .collect(Collectors.toSet());
        var picture = pictures.of(scopes, asOf);
        var found = new HashMap<AiSystemUseView, PersonView>();
        uses.forEach(it -> ownerOf(it, picture).ifPresent(person -> found.put(it, person)));
        return found;
    }

    private static Optional<PersonView> ownerOf(AiSystemUseView use, ResponsibilityPicture picture) {
        return people(BUSINESS_OWNER, Scope.system(use.system()), picture)
                .filter(it -> sitsIn(use.unit(), it))
                .findFirst()
                .or(() -> people(HEAD, Scope.unit(use.unit()), picture).findFirst());
    }

    private static boolean sitsIn(UnitId unit, PersonView person) {
        return unit.equals(person.unit());
    }

    private static Stream<PersonView> people(String role, Scope scope, ResponsibilityPicture picture) {
        return holders(role, scope, picture)
                .flatMap(it -> picture.names().find(it).stream())
                .flatMap(it -> it instanceof PersonView person ? Stream.of(person) : Stream.empty());
    }

    private static Stream<HolderRef> holders(String role, Scope scope, ResponsibilityPicture picture) {
        return picture.holders().on(role, scope, picture.asOf()).stream().map(HeldRole::holder);
    }
}
