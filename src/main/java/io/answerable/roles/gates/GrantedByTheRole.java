package io.answerable.roles.gates;

import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationView;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.reference.LifeCycleGates;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.gates.RolesOnTheDay.Grant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges whether systems are authorised by whoever held the role for it on the day they gave it, and whether that is good
 * on the day in question (R-INV-24 to 26, V-4).
 */
@Component
class GrantedByTheRole implements GateRequirement {

    private static final Map<String, AuthorisationKind> KINDS = Map.of(
            "PROCUREMENT_AUTHORISED_BY_CHIEF_OFFICER", AuthorisationKind.PROCUREMENT,
            "SECURITY_AUTHORISATION_BY_HEAD_OF_INFOSEC", AuthorisationKind.SECURITY,
            "USE_AUTHORISATION_BY_CHIEF_OFFICER", AuthorisationKind.USE);

    private final AuthorisationDirectory authorisations;
    private final RoleHoldings holdings;
    private final LifeCycleGates catalogue;
    private final RoleCatalogue roles;

    GrantedByTheRole(AuthorisationDirectory authorisations, RoleHoldings holdings, LifeCycleGates catalogue,
            RoleCatalogue roles) {
        this.authorisations = authorisations;
        this.holdings = holdings;
        this.catalogue = catalogue;
        this.roles = roles;
    }

    @Override
    public Set<String> requirements() {
        return KINDS.keySet();
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Judgement> judge(GateQuestion question) {
        var asked = KINDS.keySet().stream().filter(question::asksFor).sorted().toList();
        if (asked.isEmpty() || question.systems().isEmpty()) {
            return List.of();
        }
        var given = authorisations.ofSystems(question.ids(), question.asOf());
        var held = new RolesOnTheDay(holdings.of(KINDS.values().stream().map(this::role).collect(toSet())));
        return question.ids()
                .stream()
                .flatMap(system -> asked.stream()
                        .map(it -> judged(system, it, given.getOrDefault(system, List.of()), held)))
                .toList();
    }

    private Judgement judged(AiSystemId system, String requirement, List<AuthorisationView> given,
            RolesOnTheDay held) {
        var kind = KINDS.getOrDefault(requirement, AuthorisationKind.USE);
        var valid = given.stream().filter(it -> it.kind() == kind && it.isValid()).toList();
        return valid.stream()
                .filter(it -> held.gaveIt(Grant.of(it), role(kind)))
                .findFirst()
                .map(it -> Judgement.met(system, requirement, "%s was granted by the %s%s.".formatted(it.key(),
                        title(kind), it.validUntil() == null ? "" : " and is good until " + it.validUntil()),
                        new Evidence("AUTHORISATION", it.key() + " " + kind, it.grantedOn())))
                .orElseGet(() -> Judgement.open(system, requirement, missing(kind, valid), role(kind)));
    }

    private String missing(AuthorisationKind kind, List<AuthorisationView> valid) {
        return valid.isEmpty()
                ? "No authorisation of kind " + kind + " is valid."
                : "%s was not granted by somebody who was %s on that day.".formatted(valid.getFirst().key(),
                        title(kind));
    }

    private String role(AuthorisationKind kind) {
        return RolesOnTheDay.roleFor(kind, catalogue);
    }

    private String title(AuthorisationKind kind) {
        return roles.role(role(kind)).map(RoleDefinition::title).orElse(role(kind));
    }
}
