package io.answerable.inventory.authorisations.graphql;

import io.answerable.inventory.authorisations.ChangeOfAuthorisation;
import io.answerable.inventory.authorisations.DecidingAuthorisations.Terms;
import io.answerable.inventory.authorisations.DecidingAuthorisations;
import io.answerable.inventory.authorisations.RequestingAuthorisations.RequestAuthorisation;
import io.answerable.inventory.authorisations.RequestingAuthorisations;
import io.answerable.inventory.authorisations.RevokingAuthorisations;
import io.answerable.inventory.graphql.KnownThings;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Asks for authorisations and decides upon them; one mutation is one business act. */
@Controller
class AuthorisingController {

    private final RequestingAuthorisations requesting;
    private final DecidingAuthorisations deciding;
    private final RevokingAuthorisations revoking;
    private final ShownAuthorisations shown;
    private final KnownThings known;

    AuthorisingController(RequestingAuthorisations requesting, DecidingAuthorisations deciding,
            RevokingAuthorisations revoking, ShownAuthorisations shown, KnownThings known) {
        this.requesting = requesting;
        this.deciding = deciding;
        this.revoking = revoking;
        this.shown = shown;
        this.known = known;
    }

    @MutationMapping
    AuthorisationPayload requestAuthorisation(@Argument AuthorisationInputs.Ask input) {
        return AuthorisationPayload.of(known.changed(input.aiSystem())
                .flatMap(it -> requesting.request(
                        new RequestAuthorisation(input.key(), it, input.kind(), input.reason()))));
    }

    @MutationMapping
    AuthorisationPayload withdrawAuthorisation(@Argument AuthorisationInputs.Decide input) {
        return AuthorisationPayload.of(asked(input).flatMap(requesting::withdraw));
    }

    @MutationMapping
    AuthorisationPayload grantAuthorisation(@Argument AuthorisationInputs.Grant input) {
        return AuthorisationPayload.of(asked(input).flatMap(it -> terms(input).flatMap(
                terms -> deciding.grant(it, terms))));
    }

    private Outcome<Terms> terms(AuthorisationInputs.Grant input) {
        var onBehalfOf = input.onBehalfOf();
        return onBehalfOf == null
                ? Outcome.done(new Terms(input.validUntil(), input.conditions(), null))
                : known.namedPerson(onBehalfOf, "onBehalfOf")
                        .map((PersonId it) -> new Terms(input.validUntil(), input.conditions(), it));
    }

    @MutationMapping
    AuthorisationPayload refuseAuthorisation(@Argument AuthorisationInputs.Decide input) {
        return AuthorisationPayload.of(asked(input).flatMap(deciding::refuse));
    }

    @MutationMapping
    AuthorisationPayload revokeAuthorisation(@Argument AuthorisationInputs.Decide input) {
        return AuthorisationPayload.of(asked(input).flatMap(revoking::revoke));
    }

    private Outcome<ChangeOfAuthorisation> asked(AuthorisationInputs.Act input) {
        return shown.named(input.authorisation(), "input", "authorisation")
                .<Outcome<ChangeOfAuthorisation>>map(
                        it -> Outcome.done(new ChangeOfAuthorisation(it, input.expectedVersion(), input.reason())))
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("authorisation", "authorisation")));
    }
}
