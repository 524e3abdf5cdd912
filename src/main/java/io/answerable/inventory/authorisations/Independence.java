package io.answerable.inventory.authorisations;

import io.answerable.access.CurrentActor;
import io.answerable.facts.RefusedActs;
import io.answerable.inventory.register.Entitlement;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Nobody authorises a system that they own or lead, nor has it done on their behalf (R-INV-27, SOD-003). */
@Component
class Independence {

    private static final String RULE = "SOD-003";

    /** Whoever holds one of these for a system owns or leads it. */
    static final List<String> OWNING = List.of("role.business-owner", "role.project-lead",
            "role.product-manager", "role.information-asset-owner");

    private final Entitlement entitlement;
    private final RefusedActs refusedActs;
    private final CurrentActor actor;

    Independence(Entitlement entitlement, RefusedActs refusedActs, CurrentActor actor) {
        this.entitlement = entitlement;
        this.refusedActs = refusedActs;
        this.actor = actor;
    }

    /** Leaves a trace of the refusal in the ledger. */
    Optional<Refusal> refusalOf(OpeningAuthorisations.Opened opened, List<PersonId> authorisers,
            @Nullable String reason) {
        return authorisers.stream()
                .flatMap(it -> entitlement.rolesOf(it, opened.system(), OWNING).stream())
                .min(Comparator.comparing(OWNING::indexOf))
                .map(it -> refused(opened, it, reason));
    }

    private Refusal refused(OpeningAuthorisations.Opened opened, String role, @Nullable String reason) {
        refusedActs.record("Authorisation", opened.authorisation().entry(), RULE, actor.today(), reason);
        return new Refusal.RuleViolated("Whoever owns or leads a system does not authorise it; here as " + role + ".",
                List.of("authorisation"), RULE, "Let somebody decide who has no part in the system.");
    }
}
