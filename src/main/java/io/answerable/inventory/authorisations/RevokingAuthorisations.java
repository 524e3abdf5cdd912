package io.answerable.inventory.authorisations;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.AuthorisationChanged.AuthorisationRevoked;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.inventory.AuthorisationView;
import io.answerable.inventory.authorisations.OpeningAuthorisations.Opened;
import io.answerable.kernel.Outcome;
import io.answerable.reference.LifeCycleGates.AuthorisationRule;
import io.answerable.reference.LifeCycleGates;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes authorisations void (R-INV-28, R-INV-45). */
@Component
public class RevokingAuthorisations {

    private static final String CHIEF_OFFICER = "role.chief-officer";

    private final OpeningAuthorisations opening;
    private final LifeCycleGates catalogue;
    private final ObjectProvider<RevocationConsequence> consequences;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    RevokingAuthorisations(OpeningAuthorisations opening, LifeCycleGates catalogue,
            ObjectProvider<RevocationConsequence> consequences, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.opening = opening;
        this.catalogue = catalogue;
        this.consequences = consequences;
        this.actor = actor;
        this.events = events;
    }

    /** Whoever grants that kind revokes it, and the chief officer any; a system that may no longer be used is stopped. */
    @Transactional
    public Outcome<AuthorisationView> revoke(ChangeOfAuthorisation asked) {
        return opening.open(asked, this::revokers)
                .flatMap(it -> it.onlyFrom(it.fact().status().isGranted(),
                        () -> new Checks().required("reason", asked.reason())
                                .then(() -> Outcome.done(revoked(it, String.valueOf(asked.reason()))))));
    }

    private AuthorisationView revoked(Opened opened, String reason) {
        var view = end(opened, reason);
        if (AuthorisationKind.FOR_USE.contains(view.kind())) {
            consequences.forEach(it -> it.follow(opened.system(), reason));
        }
        return view;
    }

    /** Ends whatever allows the use of the system; for whoever stops it. */
    @Transactional
    public void voidAllOf(AiSystemView system, @Nullable String reason) {
        opening.grantedForUse(system).forEach(it -> end(it, reason));
    }

    private AuthorisationView end(Opened opened, @Nullable String reason) {
        var view = opening.keep(opened, opened.fact().ended(AuthorisationStatus.REVOKED, reason), "REVOKED", reason);
        events.publishEvent(new AuthorisationRevoked(view.id(), view.system(), view.kind(),
                actor.provenance().because(reason)));
        return view;
    }

    private List<String> revokers(AuthorisationKind kind) {
        return Stream.concat(catalogue.authorisation(kind.name()).stream().map(AuthorisationRule::grantedBy),
                Stream.of(CHIEF_OFFICER)).distinct().toList();
    }
}
