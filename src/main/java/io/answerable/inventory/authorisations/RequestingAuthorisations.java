package io.answerable.inventory.authorisations;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.AuthorisationChanged.AuthorisationRequested;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.inventory.AuthorisationView;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.inventory.register.Entitlement;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the authorisation of a system, or takes the request back. */
@Component
public class RequestingAuthorisations {

    /** Who may ask: whoever leads the system towards its use. */
    private static final List<String> ASKING = List.of("role.project-lead", "role.product-manager",
            "role.business-owner", "role.ai-lead");

    private final OpeningAuthorisations opening;
    private final Authorisations authorisations;
    private final ActingOnSystems systems;
    private final Entitlement entitlement;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    RequestingAuthorisations(OpeningAuthorisations opening, Authorisations authorisations, ActingOnSystems systems,
            Entitlement entitlement, CurrentActor actor, ApplicationEventPublisher events) {
        this.opening = opening;
        this.authorisations = authorisations;
        this.systems = systems;
        this.entitlement = entitlement;
        this.actor = actor;
        this.events = events;
    }

    /**
     * What is asked for.
     *
     * @param key how people will refer to it; unique in the organisation
     */
    public record RequestAuthorisation(String key, AiSystemId system, AuthorisationKind kind,
            @Nullable String reason) {}

    @Transactional
    public Outcome<AuthorisationView> request(RequestAuthorisation command) {
        return systems.locked(command.system())
                .map(it -> request(it, command))
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("AI system", "aiSystem")));
    }

    private Outcome<AuthorisationView> request(AiSystemView system, RequestAuthorisation command) {
        return entitlement.covers(system, Permission.MANAGE_LIFE_CYCLE, ASKING)
                ? new Checks().newKey(authorisations.keys(), command.key())
                        .text("reason", command.reason())
                        .rule(system.state().isEnded(), "V-8", "A retired or rejected system is used nowhere.",
                                "Ask for the system that is used instead.", "aiSystem")
                        .then(() -> Outcome.done(requested(system, command)))
                : Outcome.refused(Refusal.NotPermitted.to("ask for an authorisation of this AI system"));
    }

    private AuthorisationView requested(AiSystemView system, RequestAuthorisation command) {
        var today = actor.today();
        var fact = AuthorisationFact.requested(system.id(), command.kind(), actor.actor().person().orElse(null),
                today);
        var view = opening.add(Authorisation.requested(Entry.first(command.key(), today), fact, today),
                command.reason());
        events.publishEvent(new AuthorisationRequested(view.id(), system.id(), command.kind(),
                actor.provenance().because(command.reason())));
        return view;
    }

    /** Takes a request back that nobody has decided upon. */
    @Transactional
    public Outcome<AuthorisationView> withdraw(ChangeOfAuthorisation asked) {
        return opening.open(asked, kind -> ASKING)
                .flatMap(it -> it.onlyFrom(it.fact().status() == AuthorisationStatus.REQUESTED,
                        () -> Outcome.done(opening.keep(it,
                                it.fact().ended(AuthorisationStatus.WITHDRAWN, asked.reason()), "WITHDRAWN",
                                asked.reason()))));
    }
}
