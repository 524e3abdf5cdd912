package io.answerable.inventory.authorisations;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationView;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.reference.LifeCycleGates.AuthorisationRule;
import io.answerable.reference.LifeCycleGates;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether a system is authorised for security and for use on the day (R-INV-28). */
@Component
class ValidAuthorisations implements GateRequirement {

    static final String REQUIREMENT = "AUTHORISATIONS_VALID";

    private final AuthorisationDirectory authorisations;
    private final LifeCycleGates catalogue;

    ValidAuthorisations(AuthorisationDirectory authorisations, LifeCycleGates catalogue) {
        this.authorisations = authorisations;
        this.catalogue = catalogue;
    }

    @Override
    public Set<String> requirements() {
        return Set.of(REQUIREMENT);
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        var bySystem = authorisations.ofSystems(question.ids(), question.asOf());
        return question.ids()
                .stream()
                .map(it -> judged(it, bySystem.getOrDefault(it, List.of())
                        .stream()
                        .filter(AuthorisationView::isValid)
                        .toList()))
                .toList();
    }

    private Judgement judged(AiSystemId system, List<AuthorisationView> valid) {
        return AuthorisationKind.FOR_USE.stream()
                .sorted()
                .filter(kind -> valid.stream().noneMatch(it -> it.kind() == kind))
                .findFirst()
                .map(kind -> Judgement.open(system, REQUIREMENT, "No authorisation of kind " + kind + " is valid.",
                        catalogue.authorisation(kind.name()).map(AuthorisationRule::grantedBy).orElse(null)))
                .orElseGet(() -> Judgement.met(system, REQUIREMENT, "Authorised for security and for use.",
                        evidence(valid)));
    }

    private static Evidence[] evidence(List<AuthorisationView> valid) {
        return valid.stream()
                .filter(it -> AuthorisationKind.FOR_USE.contains(it.kind()))
                .map(it -> new Evidence("AUTHORISATION", it.key() + " " + it.kind(), it.grantedOn()))
                .toArray(Evidence[]::new);
    }
}
