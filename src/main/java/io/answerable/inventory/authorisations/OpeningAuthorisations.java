package io.answerable.inventory.authorisations;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationId;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationView;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.inventory.register.Entitlement;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is the same in every decision upon an authorisation: it is known, one may, it is fresh; and what is kept of it. */
@Component
class OpeningAuthorisations {

    private final Authorisations authorisations;
    private final AuthorisationDirectory directory;
    private final ActingOnSystems systems;
    private final Entitlement entitlement;
    private final CurrentActor actor;

    OpeningAuthorisations(Authorisations authorisations, AuthorisationDirectory directory, ActingOnSystems systems,
            Entitlement entitlement, CurrentActor actor) {
        this.authorisations = authorisations;
        this.directory = directory;
        this.systems = systems;
        this.entitlement = entitlement;
        this.actor = actor;
    }

    /** An authorisation with how it stands today and the system that it is about. */
    record Opened(Authorisation authorisation, AuthorisationFact fact, AiSystemView system) {

        Outcome<AuthorisationView> onlyFrom(boolean rightStatus, Supplier<Outcome<AuthorisationView>> step) {
            return rightStatus ? step.get() : Outcome.refused(notAllowed());
        }

        private Refusal notAllowed() {
            var allowed = switch (fact.status()) {
                case REQUESTED -> List.of("GRANTED", "GRANTED_WITH_CONDITIONS", "REFUSED", "WITHDRAWN");
                case GRANTED, GRANTED_WITH_CONDITIONS -> List.of("REVOKED");
                default -> List.<String>of();
            };
            return new Refusal.TransitionNotAllowed("The authorisation is " + fact.status() + ".",
                    List.of("authorisation"), fact.status().name(), allowed);
        }
    }

    /**
     * Keeps the system from being changed, then the authorisation: in the order of whoever stops a system and voids what
     * allowed its use, so that nothing is granted to a system that is being stopped, and nobody waits in a circle.
     *
     * @param roles keys of the roles that decide upon that kind
     */
    Outcome<Opened> open(ChangeOfAuthorisation asked, Function<AuthorisationKind, Collection<String>> roles) {
        directory.byId(List.of(asked.authorisation()), actor.today())
                .values()
                .forEach(it -> systems.locked(it.system()));
        return authorisations
                .open("authorisation", asked.authorisation().value(), asked.expectedVersion(),
                        it -> opened(it)
                                .filter(known -> entitlement.covers(known.system(), Permission.MANAGE_LIFE_CYCLE,
                                        roles.apply(known.fact().kind())))
                                .isPresent())
                .map(it -> opened(it).orElseThrow());
    }

    /** Those of a system that are granted and allow its use. */
    List<Opened> grantedForUse(AiSystemView system) {
        return authorisations.ofSystem(system.id())
                .stream()
                .flatMap(it -> it.on(actor.today()).map(fact -> new Opened(it, fact, system)).stream())
                .filter(it -> it.fact().status().isGranted())
                .filter(it -> AuthorisationKind.FOR_USE.contains(it.fact().kind()))
                .toList();
    }

    /** Lets it stand so from today on. */
    AuthorisationView keep(Opened opened, AuthorisationFact after, String act, @Nullable String reason) {
        var today = actor.today();
        opened.authorisation().change(today, after);
        authorisations.save(opened.authorisation(), new Act(act, today, reason));
        return view(opened.authorisation().getId());
    }

    AuthorisationView add(Authorisation authorisation, @Nullable String reason) {
        authorisations.add(authorisation, new Act("REQUESTED", actor.today(), reason));
        return view(authorisation.getId());
    }

    private AuthorisationView view(AuthorisationId id) {
        return requireNonNull(directory.byId(List.of(id), actor.today()).get(id));
    }

    private Optional<Opened> opened(Authorisation authorisation) {
        return authorisation.on(actor.today())
                .flatMap(fact -> systems.current(fact.system()).map(it -> new Opened(authorisation, fact, it)));
    }
}
