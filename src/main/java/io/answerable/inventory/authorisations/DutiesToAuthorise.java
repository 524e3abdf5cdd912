package io.answerable.inventory.authorisations;

import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.inventory.AuthorisationView;
import io.answerable.inventory.register.Entitlement;
import io.answerable.inventory.register.Entitlement.HeldRoles;
import io.answerable.kernel.PersonId;
import io.answerable.reference.LifeCycleGates;
import io.answerable.reference.LifeCycleGates.AuthorisationRule;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks those to decide on an authorisation who may: they hold the role of the catalogue for the system, and neither own nor
 * lead it (R-INV-27).
 */
@Component
@Transactional(readOnly = true)
class DutiesToAuthorise implements Duties {

    private final AiSystemRegister register;
    private final AuthorisationDirectory authorisations;
    private final Entitlement entitlement;
    private final LifeCycleGates catalogue;

    DutiesToAuthorise(AiSystemRegister register, AuthorisationDirectory authorisations, Entitlement entitlement,
            LifeCycleGates catalogue) {
        this.register = register;
        this.authorisations = authorisations;
        this.entitlement = entitlement;
        this.catalogue = catalogue;
    }

    @Override
    public List<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        if (people.isEmpty()) {
            return List.of();
        }
        var systems = register.all(asOf).stream().filter(it -> !it.state().isEnded()).toList();
        var asked = authorisations.ofSystems(systems.stream().map(AiSystemView::id).toList(), asOf);
        var held = entitlement.heldBy(people, asOf);
        return systems.stream()
                .flatMap(system -> asked.getOrDefault(system.id(), List.of())
                        .stream()
                        .filter(it -> it.status() == AuthorisationStatus.REQUESTED)
                        .flatMap(it -> deciding(it, system, held).map(person -> duty(person, it, system))))
                .toList();
    }

    private Stream<PersonId> deciding(AuthorisationView asked, AiSystemView system, HeldRoles held) {
        var grantors = catalogue.authorisation(asked.kind().name())
                .map(AuthorisationRule::grantedBy)
                .map(List::of)
                .orElse(List.of());
        return held.byPerson()
                .keySet()
                .stream()
                .filter(it -> !held.rolesOf(it, system, grantors).isEmpty())
                .filter(it -> held.rolesOf(it, system, Independence.OWNING).isEmpty());
    }

    private static Duty duty(PersonId person, AuthorisationView asked, AiSystemView system) {
        return new Duty(person, DutyKind.AUTHORISATION,
                new Subject("authorisation", "Authorisation", asked.id().value(), asked.key(), system.name()),
                "Decide on an authorisation (%s) of %s.".formatted(asked.kind(), system.name()), null);
    }
}
