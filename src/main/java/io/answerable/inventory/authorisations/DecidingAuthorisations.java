package io.answerable.inventory.authorisations;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.inventory.AuthorisationChanged.AuthorisationGranted;
import io.answerable.inventory.AuthorisationChanged.AuthorisationRefused;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.inventory.AuthorisationView;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.authorisations.OpeningAuthorisations.Opened;
import io.answerable.inventory.register.Entitlement;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.reference.LifeCycleGates.AuthorisationRule;
import io.answerable.reference.LifeCycleGates;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Grants or refuses what somebody has asked for (R-INV-24 to 28). */
@Component
public class DecidingAuthorisations {

    private final OpeningAuthorisations opening;
    private final Independence independence;
    private final Entitlement entitlement;
    private final LifeCycleGates catalogue;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    DecidingAuthorisations(OpeningAuthorisations opening, Independence independence, Entitlement entitlement,
            LifeCycleGates catalogue, CurrentActor actor, ApplicationEventPublisher events) {
        this.opening = opening;
        this.independence = independence;
        this.entitlement = entitlement;
        this.catalogue = catalogue;
        this.actor = actor;
        this.events = events;
    }

    /**
     * How something is granted.
     *
     * @param validUntil the last day on which it is good; null: as long as the catalogue allows
     * @param onBehalfOf the holder of the role in whose place the caller decides
     */
    public record Terms(@Nullable LocalDate validUntil, @Nullable String conditions, @Nullable PersonId onBehalfOf) {}

    @Transactional
    public Outcome<AuthorisationView> grant(ChangeOfAuthorisation asked, Terms terms) {
        return opening.open(asked, this::grantors)
                .flatMap(it -> it.onlyFrom(it.fact().status() == AuthorisationStatus.REQUESTED,
                        () -> grant(it, asked, terms)));
    }

    private Outcome<AuthorisationView> grant(Opened opened, ChangeOfAuthorisation asked, Terms terms) {
        var by = actor.actor().person();
        if (by.isEmpty()) {
            return Outcome.refused(Refusal.NotPermitted.to("authorise a system, since you are no person"));
        }
        var authorisers = Stream.concat(by.stream(), Stream.ofNullable(terms.onBehalfOf())).toList();
        return checked(opened, by.get(), terms).then(() -> independence
                .refusalOf(opened, authorisers, asked.reason())
                .<Outcome<AuthorisationView>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(granted(opened, by.get(), asked, terms))));
    }

    private Checks checked(Opened opened, PersonId by, Terms terms) {
        var today = actor.today();
        var until = until(opened, terms);
        var principal = terms.onBehalfOf();
        return new Checks().text("conditions", terms.conditions())
                .refuseIf(until.isBefore(today) || until.isAfter(latest(opened)),
                        () -> Refusal.ValidationFailed.of("It can be good from today until " + latest(opened) + ".",
                                "validUntil"))
                .refuseIf(principal != null && (principal.equals(by) || standsInForNobody(opened, principal)),
                        () -> Refusal.ValidationFailed.of("On behalf of somebody else who holds the role.",
                                "onBehalfOf"))
                .rule(isProhibited(opened), "INV-002", "The law prohibits the system.",
                        "Only a new classification lifts that.", "authorisation")
                .rule(opened.system().state().isEnded(), "V-8", "A retired or rejected system is used nowhere.",
                        "Refuse the request.", "authorisation");
    }

    private boolean standsInForNobody(Opened opened, PersonId principal) {
        return entitlement.rolesOf(principal, opened.system(), grantors(opened.fact().kind())).isEmpty();
    }

    private static boolean isProhibited(Opened opened) {
        return opened.system().category() == RiskCategory.PROHIBITED
                && AuthorisationKind.FOR_USE.contains(opened.fact().kind());
    }

    private AuthorisationView granted(Opened opened, PersonId by, ChangeOfAuthorisation asked, Terms terms) {
        var until = until(opened, terms);
        var conditions = terms.conditions() == null || terms.conditions().isBlank() ? null : terms.conditions();
        var view = opening.keep(opened, opened.fact()
                .granted(
                        new AuthorisationFact.Grant(by, terms.onBehalfOf(), actor.today(), until, conditions)),
                "GRANTED",
                asked.reason());
        events.publishEvent(new AuthorisationGranted(view.id(), view.system(), view.kind(), by, until, conditions,
                actor.provenance().because(asked.reason())));
        return view;
    }

    private LocalDate until(Opened opened, Terms terms) {
        return terms.validUntil() == null ? latest(opened) : terms.validUntil();
    }

    private LocalDate latest(Opened opened) {
        return actor.today().plusMonths(rule(opened.fact().kind()).validityMonths());
    }

    @Transactional
    public Outcome<AuthorisationView> refuse(ChangeOfAuthorisation asked) {
        return opening.open(asked, this::grantors)
                .flatMap(it -> it.onlyFrom(it.fact().status() == AuthorisationStatus.REQUESTED,
                        () -> new Checks().required("reason", asked.reason())
                                .then(() -> Outcome.done(refused(it, asked)))));
    }

    private AuthorisationView refused(Opened opened, ChangeOfAuthorisation asked) {
        var view = opening.keep(opened, opened.fact().ended(AuthorisationStatus.REFUSED, asked.reason()), "REFUSED",
                asked.reason());
        events.publishEvent(new AuthorisationRefused(view.id(), view.system(), view.kind(),
                actor.provenance().because(asked.reason())));
        return view;
    }

    private List<String> grantors(AuthorisationKind kind) {
        return List.of(rule(kind).grantedBy());
    }

    private AuthorisationRule rule(AuthorisationKind kind) {
        return catalogue.authorisation(kind.name())
                .orElseThrow(() -> new IllegalStateException("The catalogue has no rule for " + kind));
    }
}
