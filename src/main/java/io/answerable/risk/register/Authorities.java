package io.answerable.risk.register;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.reference.RiskLevel;
import io.answerable.reference.RiskTaxonomy;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.risk.matters.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whose roles have the authority to accept a risk of some level (R-RSK-14), and whether the caller has it. */
@Component
class Authorities {

    static final String RULE = "SOD-006";

    private final RiskTaxonomy taxonomy;
    private final RoleCatalogue roles;
    private final CurrentActor actor;

    Authorities(RiskTaxonomy taxonomy, RoleCatalogue roles, CurrentActor actor) {
        this.taxonomy = taxonomy;
        this.roles = roles;
        this.actor = actor;
    }

    /** The role by which the caller may bear a risk of that level there, if they hold one. */
    Optional<String> held(RiskLevel level, Place place) {
        return taxonomy.mayAccept(level)
                .stream()
                .filter(it -> actor.actor().holds(it, Columns.value(place.unit()), Columns.value(place.system())))
                .findFirst();
    }

    RuleViolated missing(RiskLevel level) {
        return new RuleViolated("You may not accept a residual risk of level " + level + ".", List.of("risk"), RULE,
                "Let it be accepted by the " + named(level) + ".");
    }

    /** @param level null: the risk has not been evaluated */
    String named(@Nullable RiskLevel level) {
        return level == null
                ? "authority for its level"
                : taxonomy.mayAccept(level).stream().map(this::title).collect(Collectors.joining(" or the "));
    }

    private String title(String role) {
        return roles.role(role).map(RoleDefinition::title).orElse(role);
    }
}
